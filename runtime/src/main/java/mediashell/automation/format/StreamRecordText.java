package mediashell.automation.format;

import mediashell.automation.DebugRecord;
import mediashell.automation.ErrorRecord;
import mediashell.automation.InformationRecord;
import mediashell.automation.PSObject;
import mediashell.automation.VerboseRecord;
import mediashell.automation.WarningRecord;
import mediashell.automation.format.error.ErrorText;
import mediashell.automation.session.ExecutionContext;

/** Records of the other streams that came into the output: they are printed in place, as text. */
final class StreamRecordText {

    private StreamRecordText() {}

    /** The text of a record; null for everything else. */
    static String of(ExecutionContext context, Object value, int width) {
        return switch (PSObject.base(value)) {
            case ErrorRecord record -> ErrorText.of(context, record, width);
            case WarningRecord record -> record.message();
            case VerboseRecord record -> record.message();
            case DebugRecord record -> record.message();
            case InformationRecord record -> record.toString();
            case null, default -> null;
        };
    }
}
