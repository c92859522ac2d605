package mediashell.automation.members;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.pipeline.ControlFlowException;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.MemberTable;

/** What a script sees of an exception inside a .NET member: the exception wrapped in PowerShell's invocation exception. */
final class Invocation {

    private static final String AUTOMATION = "System.Management.Automation.";

    private static final String STOP = AUTOMATION + "ActionPreferenceStopException";

    private Invocation() {}

    /** The exception to throw instead; control flow, stops by a preference and what script classes throw pass as they are. */
    static RuntimeException failure(
            RuntimeException thrown, MemberTable table, String wrapper, String id, String member) {
        if (thrown instanceof ControlFlowException || isPreferenceStop(thrown) || !table.wrapsExceptions()) {
            return thrown;
        }
        DotNetException inner = JavaExceptions.toDotNet(thrown);
        if (inner == null) {
            return thrown;
        }
        String message = "Exception calling \"" + member + "\": \"" + inner.getMessage() + "\"";
        DotNetException outer = new DotNetException(SessionErrors.type(AUTOMATION + wrapper), message, inner);
        String errorId = id != null ? id : inner.psType().name();
        return outer.withErrorRecord(new ErrorRecord(outer, errorId, ErrorCategory.NotSpecified, null));
    }

    private static boolean isPreferenceStop(RuntimeException thrown) {
        return thrown instanceof DotNetException stop
                && stop.psType().fullName().equals(STOP);
    }

    /** A setter's failure is wrapped for script classes too. */
    static RuntimeException settingFailure(RuntimeException thrown, String property) {
        return failure(thrown, MemberTable.EMPTY, "SetValueInvocationException", "ExceptionWhenSetting", property);
    }
}
