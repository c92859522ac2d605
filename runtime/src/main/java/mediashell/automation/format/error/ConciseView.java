package mediashell.automation.format.error;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.InvocationInfo;
import mediashell.automation.format.style.PSStyle;
import mediashell.automation.session.ExecutionContext;
import mediashell.language.ast.ParseError;
import mediashell.language.ast.ScriptExtent;

/**
 * The view {@code ConciseView}: who reports it and the message; for errors of scripts and for parse errors also the line, with the place underlined.
 */
final class ConciseView {

    private static final String WRITE_ERROR = "Write-Error";

    private final ExecutionContext context;
    private final ErrorRecord record;
    private final SourceExcerpt excerpt;
    private final PSStyle style;

    ConciseView(ExecutionContext context, ErrorRecord record, int width) {
        this.context = context;
        this.record = record;
        this.style = PSStyle.of(context);
        this.excerpt = new SourceExcerpt(style, width);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        if (record.exception().properties().get("Errors") instanceof Iterable<?> errors) {
            for (Object error : errors) {
                if (error instanceof ParseError parseError) {
                    text.append(text.isEmpty() ? "" : "\n").append(parseError(parseError));
                }
            }
        }
        return text.isEmpty() ? oneError() : text.toString();
    }

    private String parseError(ParseError error) {
        return head(ErrorCategory.ParserError.name()) + excerpt.of(error.extent(), error.message());
    }

    private String oneError() {
        ScriptExtent position = position();
        if (position == null || (position.file() == null && position.startLineNumber() == 1)) {
            return head(reporter()) + message() + reset();
        }
        return head(reporter()) + excerpt.of(position, message());
    }

    private String head(String reporter) {
        return style.active("Error") + reporter + ": ";
    }

    private String reset() {
        return style.isActive() ? PSStyle.RESET : "";
    }

    private ScriptExtent position() {
        InvocationInfo invocation = record.invocationInfo();
        return invocation != null && invocation.scriptPosition() instanceof ScriptExtent extent ? extent : null;
    }

    /** The first of: the throw statement, the command, the activity, the name called, the category, the exception's type. */
    private String reporter() {
        DotNetException exception = record.exception();
        InvocationInfo invocation = record.invocationInfo();
        if (exception.isScriptTerminating() && !exception.isStopping()) {
            return "Exception";
        }
        if (isNamed(invocation)
                && context.commands().find(invocation.myCommand().name()) != null) {
            return invocation.myCommand().name();
        }
        if (!record.activity().isEmpty() && !record.activity().equals(WRITE_ERROR)) {
            return record.activity();
        }
        if (isNamed(invocation)) {
            return invocation.myCommand().name();
        }
        if (invocation != null && !invocation.invocationName().isEmpty()) {
            return invocation.invocationName();
        }
        return record.category() == ErrorCategory.NotSpecified
                ? record.reason()
                : record.category().name();
    }

    private static boolean isNamed(InvocationInfo invocation) {
        return invocation != null
                && invocation.myCommand() != null
                && !invocation.myCommand().name().isEmpty();
    }

    private String message() {
        String said = String.valueOf(record.message()).stripTrailing();
        String action = record.recommendedAction();
        return action == null || action.isEmpty() ? said : said + "\n  Recommendation: " + action;
    }
}
