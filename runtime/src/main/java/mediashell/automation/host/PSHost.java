package mediashell.automation.host;

import java.util.UUID;

/** The program that a session runs in (System.Management.Automation.Host.PSHost). */
public interface PSHost {

    String name();

    String version();

    UUID instanceId();

    /** Null when nobody is there: prompts then fail. */
    PSHostUserInterface ui();

    /** {@code exit} at the top level, or {@code $Host.SetShouldExit}. */
    void setShouldExit(int code);

    /** Before a native program gets the terminal. */
    default void notifyBeginApplication() {}

    default void notifyEndApplication() {}
}
