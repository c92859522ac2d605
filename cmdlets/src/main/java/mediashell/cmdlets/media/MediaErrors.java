package mediashell.cmdlets.media;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import mediashell.authoring.finding.Finding;
import mediashell.authoring.finding.FindingId;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.session.SessionErrors;
import mediashell.media.MediaException;
import mediashell.site.SiteException;

/** Turns what the engines throw or find into error records; the only place that knows both worlds. */
final class MediaErrors {

    private MediaErrors() {}

    static ErrorRecord record(Exception failed) {
        return switch (failed) {
            case SiteException site -> site(site);
            case MediaException media -> media(media);
            case RefusedPlanException refused -> record(refused.findings());
            default -> file(failed);
        };
    }

    /** One record for everything that keeps a medium from being made; its id is that of the first finding. */
    private static ErrorRecord record(List<Finding> errors) {
        String text = errors.stream().map(Finding::text).collect(Collectors.joining("\n"));
        Finding first = errors.getFirst();
        return record(id(first.id()), category(first.id()), first.itemPath(), text);
    }

    private static ErrorRecord site(SiteException failed) {
        ErrorCategory category =
                switch (failed.code()) {
                    case OBJECT_NOT_FOUND, SOURCE_MISSING, CONTENT_MISSING, PATH_UNMAPPED ->
                        ErrorCategory.ObjectNotFound;
                    case OBJECT_EXISTS -> ErrorCategory.ResourceExists;
                    case CONTENT_CORRUPT, SEQUENCE_INVALID, EXPORT_INVALID -> ErrorCategory.InvalidData;
                    case SECRETS_LOCKED -> ErrorCategory.SecurityError;
                    case STORE_UNAVAILABLE, STORE_TOO_NEW -> ErrorCategory.ResourceUnavailable;
                    case IO_FAILURE -> ErrorCategory.WriteError;
                    default -> ErrorCategory.InvalidArgument;
                };
        return record(pascal(failed.code()), category, failed.item(), failed.getMessage());
    }

    private static ErrorRecord media(MediaException failed) {
        ErrorCategory category =
                switch (failed.code()) {
                    case ENTRY_NOT_FOUND, BOOT_FILE_MISSING -> ErrorCategory.ObjectNotFound;
                    case TOOL_MISSING -> ErrorCategory.NotInstalled;
                    case CORRUPT_IMAGE, VERIFICATION_FAILED, SOURCE_CHANGED -> ErrorCategory.InvalidData;
                    case READ_FAILED -> ErrorCategory.ReadError;
                    case WRONG_PASSWORD -> ErrorCategory.AuthenticationError;
                    case DISK_FULL, TARGET_UNUSABLE -> ErrorCategory.WriteError;
                    case CAPACITY_EXCEEDED, FILE_TOO_LARGE -> ErrorCategory.LimitsExceeded;
                    case TARGET_LOCKED, DEVICE_UNUSABLE -> ErrorCategory.ResourceBusy;
                    case CANCELLED -> ErrorCategory.OperationStopped;
                    default -> ErrorCategory.InvalidArgument;
                };
        return record(pascal(failed.code()), category, failed.item(), failed.getMessage());
    }

    private static ErrorRecord file(Exception failed) {
        String item = failed instanceof FileSystemException named ? named.getFile() : null;
        if (failed instanceof AccessDeniedException) {
            return record("AccessDenied", ErrorCategory.PermissionDenied, item, item + ": you have no right to use it");
        }
        if (failed instanceof NoSuchFileException) {
            return record(
                    "FileNotFound", ErrorCategory.ObjectNotFound, item, item + ": there is no such file or folder");
        }
        if (failed instanceof NotDirectoryException) {
            return record("FolderNotFound", ErrorCategory.ObjectNotFound, item, item + ": a folder was expected");
        }
        String reason = String.valueOf(failed.getMessage());
        return reason.contains("No space left")
                ? record(
                        "DiskFull",
                        ErrorCategory.WriteError,
                        item,
                        "the disk is full; make room and try again: " + reason)
                : record("FileFailure", ErrorCategory.WriteError, item, reason);
    }

    private static String id(FindingId finding) {
        return switch (finding) {
            case EXPIRY_BEFORE_START -> "MediaExpiryBeforeStart";
            case EXPIRED -> "MediaExpired";
            default -> pascal(finding);
        };
    }

    private static ErrorCategory category(FindingId finding) {
        return switch (finding) {
            case TASK_SEQUENCE_NOT_FOUND,
                    BOOT_IMAGE_MISSING,
                    PACKAGE_NOT_FOUND,
                    APPLICATION_NOT_FOUND,
                    DISTRIBUTION_POINT_NOT_FOUND,
                    NO_DISTRIBUTION_POINT,
                    CONTENT_MISSING,
                    PRESTART_FILES_MISSING -> ErrorCategory.ObjectNotFound;
            case CAPACITY_EXCEEDED, FILE_TOO_LARGE -> ErrorCategory.LimitsExceeded;
            case LIBRARY_UNREADABLE -> ErrorCategory.PermissionDenied;
            default -> ErrorCategory.InvalidArgument;
        };
    }

    /** The id of a code: {@code CONTENT_MISSING} becomes {@code ContentMissing}. */
    private static String pascal(Enum<?> code) {
        StringBuilder id = new StringBuilder();
        for (String word : code.name().split("_")) {
            id.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return id.toString();
    }

    static ErrorRecord record(String id, ErrorCategory category, Object target, String sentence) {
        DotNetException exception = new DotNetException(SessionErrors.type(exceptionType(id, category)), sentence);
        return new ErrorRecord(exception, id, category, target);
    }

    /** The exceptions that .NET throws in such cases, so that scripts can catch them by their types. */
    static String exceptionType(String id, ErrorCategory category) {
        return switch (id) {
            case "FileNotFound", "EntryNotFound", "BootFileMissing" -> "System.IO.FileNotFoundException";
            case "FolderNotFound", "PathUnmapped" -> "System.IO.DirectoryNotFoundException";
            case "CorruptImage", "VerificationFailed" -> "System.IO.InvalidDataException";
            case "Cancelled" -> "System.OperationCanceledException";
            default -> exceptionType(category);
        };
    }

    private static String exceptionType(ErrorCategory category) {
        return switch (category) {
            case PermissionDenied, AuthenticationError -> "System.UnauthorizedAccessException";
            case WriteError, ResourceBusy -> "System.IO.IOException";
            case NotImplemented -> "System.NotSupportedException";
            default -> "System.InvalidOperationException";
        };
    }

    /** The same failure told of the medium that it came up in, where it only names a file inside. */
    static MediaException of(Path medium, MediaException failed) {
        return failed.item().startsWith("/")
                ? failed
                : new MediaException(failed.code(), medium + ": " + failed.item(), failed.sentence(), failed);
    }
}
