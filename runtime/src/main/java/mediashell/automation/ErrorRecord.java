package mediashell.automation;

/**
 * An error as scripts see it (System.Management.Automation.ErrorRecord). The error id is the contract, the text is ours.
 *
 * <p>{@link #fullyQualifiedErrorId()} is the id plus a comma and the command that reported it, as PowerShell composes it. Position
 * and call stack are filled in where the record enters a stream, not where it is made.
 */
public final class ErrorRecord {

    private final DotNetException exception;
    private final String errorId;
    private final ErrorCategory category;
    private final Object targetObject;
    private String activity = "";
    private String reason;
    private String targetName;
    private String targetType;
    private String detailsMessage;
    private String recommendedAction;
    private String commandSuffix;
    private InvocationInfo invocationInfo;
    private String scriptStackTrace = "";

    public ErrorRecord(DotNetException exception, String errorId, ErrorCategory category, Object targetObject) {
        this.exception = exception;
        this.errorId = errorId;
        this.category = category;
        this.targetObject = targetObject;
    }

    public DotNetException exception() {
        return exception;
    }

    /** The id as given by who made the record, without the command's name. */
    public String errorId() {
        return errorId;
    }

    public String fullyQualifiedErrorId() {
        if (commandSuffix == null || commandSuffix.isEmpty()) {
            return errorId;
        }
        return errorId.isEmpty() ? commandSuffix : errorId + "," + commandSuffix;
    }

    public ErrorCategory category() {
        return category;
    }

    public Object targetObject() {
        return targetObject;
    }

    /** CategoryInfo.Activity: the command's name. */
    public String activity() {
        return activity;
    }

    public void setActivity(String activity) {
        this.activity = activity;
    }

    /** CategoryInfo.Reason: by default the simple name of the exception's type. */
    public String reason() {
        return reason != null ? reason : exception.psType().name();
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** CategoryInfo.TargetName as somebody set it, or null: then it is the target's text. */
    public String targetName() {
        return targetName;
    }

    public void setTargetName(String name) {
        this.targetName = name;
    }

    /** CategoryInfo.TargetType as somebody set it, or null: then it is the target's type. */
    public String targetType() {
        return targetType;
    }

    public void setTargetType(String type) {
        this.targetType = type;
    }

    /** ErrorDetails.Message, or null. */
    public String detailsMessage() {
        return detailsMessage;
    }

    public void setDetailsMessage(String message) {
        this.detailsMessage = message;
    }

    /** ErrorDetails.RecommendedAction, or null. */
    public String recommendedAction() {
        return recommendedAction;
    }

    public void setRecommendedAction(String action) {
        this.recommendedAction = action;
    }

    /** What stands behind the comma of the full id, or null as long as no command has reported it. */
    public String commandSuffix() {
        return commandSuffix;
    }

    public void setCommandSuffix(String suffix) {
        this.commandSuffix = suffix;
    }

    public InvocationInfo invocationInfo() {
        return invocationInfo;
    }

    public void setInvocationInfo(InvocationInfo info) {
        this.invocationInfo = info;
    }

    public String scriptStackTrace() {
        return scriptStackTrace;
    }

    public void setScriptStackTrace(String trace) {
        this.scriptStackTrace = trace;
    }

    /** A record that says the same about another exception: the one a catch clause asked for, or the one around it. */
    public ErrorRecord withException(DotNetException other) {
        ErrorRecord copy = new ErrorRecord(other, errorId, category, targetObject);
        copy.activity = activity;
        copy.reason = reason != null ? reason : exception.psType().name();
        copy.targetName = targetName;
        copy.targetType = targetType;
        copy.detailsMessage = detailsMessage;
        copy.recommendedAction = recommendedAction;
        copy.commandSuffix = commandSuffix;
        copy.invocationInfo = invocationInfo;
        copy.scriptStackTrace = scriptStackTrace;
        return copy;
    }

    /** The message that users see: the details if there are any, otherwise the exception's. */
    public String message() {
        return detailsMessage != null ? detailsMessage : exception.getMessage();
    }

    @Override
    public String toString() {
        return message();
    }
}
