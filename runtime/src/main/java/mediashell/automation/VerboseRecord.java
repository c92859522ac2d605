package mediashell.automation;

/**
 * A record of the verbose stream (System.Management.Automation.VerboseRecord).
 *
 * @param message the text
 * @param invocationInfo the command that wrote it, or null
 */
public record VerboseRecord(String message, InvocationInfo invocationInfo) {

    @Override
    public String toString() {
        return message;
    }
}
