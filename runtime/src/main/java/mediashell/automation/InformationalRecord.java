package mediashell.automation;

/** What warning, verbose and debug records have in common (System.Management.Automation.InformationalRecord). */
public interface InformationalRecord {

    /** The text. */
    String message();

    /** The command that wrote it, or null. */
    InvocationInfo invocationInfo();
}
