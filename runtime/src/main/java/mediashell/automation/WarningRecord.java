package mediashell.automation;

import mediashell.automation.types.DotNetType;

/**
 * A record of the warning stream (System.Management.Automation.WarningRecord).
 *
 * @param message the text
 * @param invocationInfo the command that wrote it, or null
 */
@DotNetType(
        value = "System.Management.Automation.WarningRecord",
        base = "System.Management.Automation.InformationalRecord")
public record WarningRecord(String message, InvocationInfo invocationInfo) implements InformationalRecord {

    @Override
    public String toString() {
        return message;
    }
}
