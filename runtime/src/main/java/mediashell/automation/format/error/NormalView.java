package mediashell.automation.format.error;

import mediashell.automation.ErrorRecord;
import mediashell.automation.InvocationInfo;
import mediashell.automation.session.ExecutionContext;
import mediashell.language.ast.ScriptExtent;

/** The view {@code NormalView}: message, position, category and full id, as Windows PowerShell shows errors. */
final class NormalView {

    private NormalView() {}

    static String of(ExecutionContext context, ErrorRecord record) {
        StringBuilder text = new StringBuilder();
        InvocationInfo invocation = record.invocationInfo();
        if (invocation != null
                && invocation.myCommand() != null
                && !invocation.myCommand().name().isEmpty()) {
            text.append(invocation.myCommand().name()).append(" : ");
        }
        text.append(record.message());
        if (invocation != null && invocation.scriptPosition() instanceof ScriptExtent extent) {
            text.append('\n').append(PositionText.message(extent));
        }
        text.append("\n    + CategoryInfo          : ").append(CategoryText.of(context, record));
        return text.append("\n    + FullyQualifiedErrorId : ")
                .append(record.fullyQualifiedErrorId())
                .toString();
    }
}
