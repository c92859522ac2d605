package mediashell.host;

import mediashell.automation.ErrorRecord;
import mediashell.automation.InvocationInfo;
import mediashell.language.ast.ScriptExtent;

/** An error in one line: who reports it, what happened, where. {@code Get-Error} shows the rest. */
public final class ErrorText {

    private ErrorText() {}

    public static String of(ErrorRecord record) {
        InvocationInfo invocation = record.invocationInfo();
        StringBuilder line = new StringBuilder();
        if (invocation != null && invocation.myCommand() != null) {
            line.append(invocation.myCommand().name()).append(": ");
        }
        line.append(String.valueOf(record.message()).strip());
        if (invocation != null && invocation.scriptPosition() instanceof ScriptExtent extent && extent.file() != null) {
            line.append(" (")
                    .append(extent.file())
                    .append(':')
                    .append(extent.startLineNumber())
                    .append(')');
        }
        return line.toString();
    }
}
