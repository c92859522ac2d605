package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;

/** Subscribes to an event of a .NET object. */
@Cmdlet(verb = "Register", noun = "ObjectEvent")
@OutputType("System.Management.Automation.PSEventJob")
public final class RegisterObjectEventCommand extends EventRegistrationBase {

    /** The name under which the events arrive; by default one that nobody else has. */
    @Parameter(position = 100)
    String sourceIdentifier;

    /** The object, or a type for its static events. */
    @Parameter(mandatory = true, position = 0, type = "System.Management.Automation.PSObject")
    Object inputObject;

    /** The event's name. */
    @Parameter(mandatory = true, position = 1)
    String eventName;

    @Override
    public void endProcessing() {
        subscribe(inputObject, eventName);
    }

    @Override
    String sourceIdentifier() {
        return sourceIdentifier;
    }
}
