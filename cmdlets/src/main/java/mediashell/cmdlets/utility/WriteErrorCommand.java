package mediashell.cmdlets.utility;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.AllowNull;
import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.InvocationInfo;
import mediashell.automation.PSCmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.session.CallFrame;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;

/** Reports an error without ending anything. */
@Cmdlet(verb = "Write", noun = "Error", defaultParameterSetName = "NoException")
public final class WriteErrorCommand extends PSCmdlet {

    /** The sort of the error. */
    @Parameter(set = "NoException", type = "System.Management.Automation.ErrorCategory")
    @Parameter(set = "WithException")
    Object category;

    /** What was being done. */
    @Parameter(aliases = "Activity")
    String categoryActivity;

    /** Why it failed. */
    @Parameter(aliases = "Reason")
    String categoryReason;

    /** The name of what it was done to. */
    @Parameter(aliases = "TargetName")
    String categoryTargetName;

    /** The type of what it was done to. */
    @Parameter(aliases = "TargetType")
    String categoryTargetType;

    /** The id that scripts look at. */
    @Parameter(set = "NoException")
    @Parameter(set = "WithException")
    String errorId = "";

    /** A record to report as it is. */
    @Parameter(set = "ErrorRecord", mandatory = true, position = 0, type = "System.Management.Automation.ErrorRecord")
    Object errorRecord;

    /** The exception to report. */
    @Parameter(set = "WithException", mandatory = true, position = 0, type = "System.Exception")
    Object exception;

    /** The text. */
    @Parameter(set = "NoException", mandatory = true, position = 0, valueFromPipeline = true, aliases = "Msg")
    @Parameter(set = "WithException")
    @AllowNull
    @AllowEmptyString
    String message;

    /** What the user can do. */
    @Parameter
    String recommendedAction = "";

    /** What it was done to. */
    @Parameter(set = "NoException")
    @Parameter(set = "WithException")
    Object targetObject;

    private static final String WRITE_ERROR = "Microsoft.PowerShell.Commands.WriteErrorException";

    @Override
    public void processRecord() {
        ErrorRecord record = errorRecord != null ? (ErrorRecord) PSObject.base(errorRecord) : newRecord();
        if (!recommendedAction.isEmpty()) {
            record.setDetailsMessage(record.message());
            record.setRecommendedAction(recommendedAction);
        }
        if (categoryActivity != null) {
            record.setActivity(categoryActivity);
        }
        if (categoryReason != null) {
            record.setReason(categoryReason);
        }
        if (categoryTargetName != null) {
            record.setTargetName(categoryTargetName);
        }
        if (categoryTargetType != null) {
            record.setTargetType(categoryTargetType);
        }
        describeCaller(record);
        writeError(record);
    }

    private ErrorRecord newRecord() {
        DotNetException thrown = exception != null
                ? (DotNetException) PSObject.base(exception)
                : new DotNetException(SessionErrors.type(WRITE_ERROR), message);
        String id = errorId.isEmpty() ? thrown.psType().fullName() : errorId;
        ErrorRecord record = new ErrorRecord(thrown, id, category(), targetObject);
        if (exception != null && message != null && !message.isEmpty()) {
            record.setDetailsMessage(message);
        }
        return record;
    }

    private ErrorCategory category() {
        return category == null ? ErrorCategory.NotSpecified : ErrorCategory.valueOf(category.toString());
    }

    /** The error speaks of the function or script that called Write-Error, not of Write-Error. */
    private void describeCaller(ErrorRecord record) {
        CallFrame frame = context() instanceof Runspace runspace ? runspace.frame() : null;
        InvocationInfo caller = frame == null ? null : frame.invocation();
        if (record.commandSuffix() == null) {
            CommandInfo command = caller == null ? null : caller.myCommand();
            record.setCommandSuffix(command == null ? "" : command.name());
        }
        if (record.invocationInfo() == null && caller != null) {
            record.setInvocationInfo(caller);
        }
        context().toErrorRecord(record.exception().withErrorRecord(record));
    }
}
