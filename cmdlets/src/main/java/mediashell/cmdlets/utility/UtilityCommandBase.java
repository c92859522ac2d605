package mediashell.cmdlets.utility;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.PSCmdlet;
import mediashell.automation.session.ExecutionContext;

/** Base of the cmdlets of this package that report what is wrong through objects of their own. */
abstract class UtilityCommandBase extends PSCmdlet {

    /** The session, for the objects that help a cmdlet. */
    final ExecutionContext session() {
        return context();
    }

    /** Ends the command with an InvalidArgument error. */
    final DotNetException fail(String exceptionType, String errorId, Object target, String message) {
        throw throwTerminatingError(
                errorRecord(exceptionType, errorId, ErrorCategory.InvalidArgument, target, message));
    }

    /** Reports an InvalidArgument error and goes on. */
    final void report(String exceptionType, String errorId, Object target, String message) {
        writeError(errorRecord(exceptionType, errorId, ErrorCategory.InvalidArgument, target, message));
    }

    final void report(ErrorRecord record) {
        writeError(record);
    }

    final void warn(String text) {
        writeWarning(text);
    }
}
