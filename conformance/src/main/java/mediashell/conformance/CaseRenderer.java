package mediashell.conformance;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.DebugRecord;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorRecord;
import mediashell.automation.InformationRecord;
import mediashell.automation.VerboseRecord;
import mediashell.automation.WarningRecord;
import mediashell.automation.format.OutputFormatter;
import mediashell.automation.session.ExecutionContext;
import mediashell.language.ast.ParseError;

/**
 * Renders what a case gave in the form of the expected files: objects as Out-String shows them at width 120, consecutive ones formatted together,
 * records of the other streams a line each.
 */
final class CaseRenderer {

    private static final int WIDTH = 120;
    private static final String PARSE_EXCEPTION = "System.Management.Automation.ParseException";
    private static final String WRITE_ERROR_EXCEPTION = "Microsoft.PowerShell.Commands.WriteErrorException";

    private final ExecutionContext context;
    private final List<String> lines = new ArrayList<>();
    private final List<String> block = new ArrayList<>();
    private OutputFormatter formatter;

    CaseRenderer(ExecutionContext context) {
        this.context = context;
    }

    void add(Object value) {
        switch (value) {
            case ErrorRecord record -> error(record);
            case WarningRecord record -> record("!WARNING", record.message());
            case VerboseRecord record -> record("!VERBOSE", record.message());
            case DebugRecord record -> record("!DEBUG", record.message());
            case InformationRecord record -> record("!INFO", record.toString());
            case null, default -> object(value);
        }
    }

    private void object(Object value) {
        if (formatter == null) {
            formatter =
                    new OutputFormatter(context, WIDTH, text -> block.addAll(List.of(text.split("\r\n|\n|\r", -1))));
        }
        formatter.write(value);
    }

    private void record(String kind, String text) {
        endBlock();
        String first = text == null || text.isEmpty() ? kind : kind + " " + text;
        for (String line : first.split("\r\n|\n|\r", -1)) {
            lines.add(line.stripTrailing());
        }
    }

    private void error(ErrorRecord record) {
        if (isParseException(record.exception())) {
            parseErrors(record.exception());
            return;
        }
        boolean written = record.fullyQualifiedErrorId().startsWith(WRITE_ERROR_EXCEPTION);
        record("!ERROR [" + record.fullyQualifiedErrorId() + "]", written ? record.message() : "");
    }

    /** The terminating error that ended the case. */
    void thrown(DotNetException exception) {
        if (isParseException(exception)) {
            parseErrors(exception);
            return;
        }
        record("!THROWN [" + context.toErrorRecord(exception).fullyQualifiedErrorId() + "]", "");
    }

    /** A record that went around the redirection. */
    void bypassed(ErrorRecord record) {
        if (isParseException(record.exception())) {
            parseErrors(record.exception());
        } else {
            record("!ERROR [" + record.fullyQualifiedErrorId() + "]", "");
        }
    }

    private static boolean isParseException(DotNetException exception) {
        return exception.psType().fullName().equals(PARSE_EXCEPTION);
    }

    private void parseErrors(DotNetException exception) {
        endBlock();
        if (exception.properties().get("Errors") instanceof Iterable<?> errors) {
            for (Object error : errors) {
                if (error instanceof ParseError parseError) {
                    lines.add("!PARSE [" + parseError.errorId() + "]");
                }
            }
        }
    }

    private void endBlock() {
        if (formatter != null) {
            formatter.end();
            formatter = null;
        }
        while (!block.isEmpty() && block.getLast().isBlank()) {
            block.removeLast();
        }
        block.forEach(line -> lines.add(line.stripTrailing()));
        block.clear();
    }

    /** All lines; nothing may be added afterwards. */
    List<String> finish() {
        endBlock();
        return lines.stream().map(CaseRenderer::asFileText).toList();
    }

    /** The line as a UTF-8 file holds it: half a surrogate pair becomes the replacement character, as .NET writes it. */
    private static String asFileText(String line) {
        StringBuilder text = null;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < line.length() && Character.isLowSurrogate(line.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                text = text == null ? new StringBuilder(line) : text;
                text.setCharAt(i, '\ufffd');
            }
        }
        return text == null ? line : text.toString();
    }
}
