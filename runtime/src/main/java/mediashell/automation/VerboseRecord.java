package mediashell.automation;

import mediashell.automation.types.DotNetType;

/**
 * A record of the verbose stream (System.Management.Automation.VerboseRecord).
 *
 * @param message the text
 * @param invocationInfo the command that wrote it, or null
 */
@DotNetType(
        value = "System.Management.Automation.VerboseRecord",
        base = "System.Management.Automation.InformationalRecord")
public record VerboseRecord(String message, InvocationInfo invocationInfo) implements InformationalRecord {

    @Override
    public String toString() {
        return message;
    }
}
