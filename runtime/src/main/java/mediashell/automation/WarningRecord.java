package mediashell.automation;

/**
 * A record of the warning stream (System.Management.Automation.WarningRecord).
 *
 * @param message the text
 * @param invocationInfo the command that wrote it, or null
 */
public record WarningRecord(String message, InvocationInfo invocationInfo) {

    @Override
    public String toString() {
        return message;
    }
}
