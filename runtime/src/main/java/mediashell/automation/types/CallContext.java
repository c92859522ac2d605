package mediashell.automation.types;

import mediashell.automation.session.ExecutionContext;

/**
 * What a .NET member may ask of its caller: the session (culture, process, conversions). A facade method that needs it takes it
 * as its first parameter; it is no part of the signature that scripts see.
 */
public interface CallContext {

    ExecutionContext execution();
}
