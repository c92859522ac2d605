package mediashell.automation.session;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;

/** Makes the exceptions that the engine itself throws, each with the error record whose id scripts rely on. */
public final class SessionErrors {
    private static final String AUTOMATION = "System.Management.Automation.";

    private SessionErrors() {}

    /** A RuntimeException with an id. */
    public static DotNetException runtime(String id, ErrorCategory category, Object target, String message) {
        return of(AUTOMATION + "RuntimeException", id, category, target, message);
    }

    /** An exception of any .NET type with an id. */
    public static DotNetException of(
            String typeName, String id, ErrorCategory category, Object target, String message) {
        DotNetException exception = new DotNetException(type(typeName), message);
        return exception.withErrorRecord(new ErrorRecord(exception, id, category, target));
    }

    /** An exception of any .NET type without a record yet: its id will be the type's name. */
    public static DotNetException plain(String typeName, String message) {
        return new DotNetException(type(typeName), message);
    }

    /** A RuntimeException around an exception of .NET, as operators throw it: its id is RuntimeException. */
    public static DotNetException wrapping(DotNetException inner) {
        DotNetException exception =
                new DotNetException(type(AUTOMATION + "RuntimeException"), inner.getMessage(), inner);
        return exception.withErrorRecord(
                new ErrorRecord(exception, "RuntimeException", ErrorCategory.NotSpecified, null));
    }

    /** SessionStateUnauthorizedAccessException: the variable is read-only or constant. */
    public static DotNetException variableNotWritable(String name) {
        return unauthorized("VariableNotWritable", name, "The variable " + name + " is read-only or constant.");
    }

    /** SessionStateUnauthorizedAccessException with an id. */
    public static DotNetException unauthorized(String id, String name, String message) {
        return of(AUTOMATION + "SessionStateUnauthorizedAccessException", id, ErrorCategory.WriteError, name, message);
    }

    /** UnauthorizedAccessException: the embedder of the session does not allow this. */
    public static DotNetException notAllowed(String message) {
        return of(
                "System.UnauthorizedAccessException",
                "UnauthorizedAccess",
                ErrorCategory.PermissionDenied,
                null,
                message);
    }

    /** UnauthorizedAccessException unless the process allows access to files. */
    public static void requireFiles(ShellProcess process) {
        if (!process.allowsFiles()) {
            throw notAllowed("this session may not touch files; its embedder must allow it");
        }
    }

    /** The .NET type of that name; an exception type that the facade lacks is shown as its nearest general one. */
    public static PSType type(String name) {
        PSType type = FacadeTypes.find(name);
        if (type == null && name.startsWith(AUTOMATION)) {
            type = FacadeTypes.find(AUTOMATION + "RuntimeException");
        }
        return type != null ? type : FacadeTypes.find("System.Exception");
    }
}
