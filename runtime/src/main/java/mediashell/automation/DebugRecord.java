package mediashell.automation;

/**
 * A record of the debug stream (System.Management.Automation.DebugRecord).
 *
 * @param message the text
 * @param invocationInfo the command that wrote it, or null
 */
public record DebugRecord(String message, InvocationInfo invocationInfo) {

    @Override
    public String toString() {
        return message;
    }
}
