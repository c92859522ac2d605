package mediashell.automation.format;

import mediashell.automation.DebugRecord;
import mediashell.automation.ErrorRecord;
import mediashell.automation.InformationRecord;
import mediashell.automation.PSObject;
import mediashell.automation.VerboseRecord;
import mediashell.automation.WarningRecord;
import mediashell.automation.format.error.ErrorText;
import mediashell.automation.format.error.ExtendedErrorText;
import mediashell.automation.help.HelpText;
import mediashell.automation.session.ExecutionContext;

/** Objects that are printed in place, as text, whatever document they stand in: records of the other streams, and help. */
final class PlacedText {

    private PlacedText() {}

    /** The text of such an object; null for everything else. */
    static String of(ExecutionContext context, Object value, int width) {
        if (ExtendedErrorText.isMarked(value)) {
            return ExtendedErrorText.of(context, (PSObject) value);
        }
        return switch (PSObject.base(value)) {
            case ErrorRecord record -> ErrorText.of(context, record, width);
            case WarningRecord record -> record.message();
            case VerboseRecord record -> record.message();
            case DebugRecord record -> record.message();
            case InformationRecord record -> record.toString();
            case null -> null;
            default -> HelpText.of(context, value);
        };
    }
}
