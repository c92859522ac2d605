package mediashell.automation.runspaces;

import mediashell.automation.session.Runspace;

/** An entry of an initial session state (InitialSessionStateEntry). */
interface SessionStateEntry {

    String name();

    /** Makes it in a session that opens. */
    void define(Runspace session);
}
