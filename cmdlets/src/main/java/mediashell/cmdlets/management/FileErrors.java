package mediashell.cmdlets.management;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.session.SessionErrors;

/** Failures of file content as error records. */
final class FileErrors {

    private FileErrors() {}

    /** @param operation Get, Set, Add or Clear */
    static DotNetException of(String operation, String path, IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return SessionErrors.of(
                    "System.UnauthorizedAccessException",
                    operation + "ContentUnauthorizedAccessError",
                    ErrorCategory.PermissionDenied,
                    path,
                    "access to '" + path + "' is denied");
        }
        if (cause instanceof NoSuchFileException) {
            return SessionErrors.of(
                    "System.IO.DirectoryNotFoundException",
                    operation + "ContentWriterDirectoryNotFoundError",
                    ErrorCategory.ObjectNotFound,
                    path,
                    "the folder of '" + path + "' is not there");
        }
        ErrorCategory category = operation.equals("Get") ? ErrorCategory.ReadError : ErrorCategory.WriteError;
        return SessionErrors.of(
                "System.IO.IOException",
                operation + "ContentIOError",
                category,
                path,
                "'" + path + "': " + cause.getMessage());
    }
}
