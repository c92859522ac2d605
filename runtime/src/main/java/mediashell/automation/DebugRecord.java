package mediashell.automation;

import mediashell.automation.types.DotNetType;

/**
 * A record of the debug stream (System.Management.Automation.DebugRecord).
 *
 * @param message the text
 * @param invocationInfo the command that wrote it, or null
 */
@DotNetType(
        value = "System.Management.Automation.DebugRecord",
        base = "System.Management.Automation.InformationalRecord")
public record DebugRecord(String message, InvocationInfo invocationInfo) implements InformationalRecord {

    @Override
    public String toString() {
        return message;
    }
}
