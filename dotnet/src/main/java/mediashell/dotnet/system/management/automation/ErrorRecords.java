package mediashell.dotnet.system.management.automation;

import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorRecord;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.ListObject;

/** Parts of an error record that scripts make or change. */
final class ErrorRecords {

    private ErrorRecords() {}

    static ErrorRecord copy(ErrorRecord record, DotNetException exception) {
        DotNetException shown = exception == null ? record.exception() : exception;
        ErrorRecord copy = new ErrorRecord(shown, record.errorId(), record.category(), record.targetObject());
        copy.setInvocationInfo(record.invocationInfo());
        copy.setDetailsMessage(record.detailsMessage());
        copy.setCommandSuffix(record.commandSuffix());
        return copy;
    }

    static ErrorDetails details(ErrorRecord record) {
        if (record.detailsMessage() == null) {
            return null;
        }
        ErrorDetails details = new ErrorDetails(record.detailsMessage());
        details.recommendedAction(record.recommendedAction());
        return details;
    }

    static void setDetails(ErrorRecord record, ErrorDetails details) {
        record.setDetailsMessage(details == null ? null : details.message());
        record.setRecommendedAction(details == null ? null : details.recommendedAction());
    }

    static ListObject noIterations() {
        PSType open = FacadeTypes.require("System.Collections.ObjectModel.ReadOnlyCollection`1");
        return ListObject.readOnly(GenericType.of(open, List.of(Types.INT)), List.of());
    }
}
