package mediashell.automation.provider;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.session.SessionErrors;

/** Copies files and trees as Copy-Item does: times are kept, folders are merged, links are followed. */
final class FileCopy {

    private final boolean recurse;
    private final boolean force;
    private final boolean flatten;
    private final Predicate<String> accepts;

    FileCopy(boolean recurse, boolean force, boolean flatten, Predicate<String> accepts) {
        this.recurse = recurse;
        this.force = force;
        this.flatten = flatten;
        this.accepts = accepts;
    }

    void copy(Path source, Path target) {
        if (Files.isDirectory(source)) {
            copyFolder(source, target);
        } else {
            copyFile(source, target);
        }
    }

    private void copyFile(Path source, Path target) {
        if (source.equals(target)) {
            throw copyError(source, "'" + source + "' cannot be copied onto itself");
        }
        try {
            if (force && Files.exists(target) && FileModes.isReadOnly(target)) {
                FileModes.setReadOnly(target, false);
            }
            if (Files.exists(target) && FileModes.isReadOnly(target)) {
                throw new java.nio.file.AccessDeniedException(target.toString());
            }
            Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (java.nio.file.AccessDeniedException denied) {
            throw FileSystemProvider.failed(
                    "CopyFileInfoItemUnauthorizedAccessError",
                    ErrorCategory.PermissionDenied,
                    source.toString(),
                    denied);
        } catch (java.nio.file.NoSuchFileException missing) {
            throw folderMissing(source, target);
        } catch (IOException failure) {
            throw FileSystemProvider.failed(
                    "CopyFileInfoItemIOError", ErrorCategory.WriteError, source.toString(), failure);
        }
    }

    private static DotNetException folderMissing(Path source, Path target) {
        return SessionErrors.of(
                "System.IO.DirectoryNotFoundException",
                "System.IO.DirectoryNotFoundException",
                ErrorCategory.NotSpecified,
                source.toString(),
                "the folder of '" + target + "' is not there");
    }

    private static DotNetException copyError(Path source, String message) {
        return SessionErrors.of(
                "System.IO.IOException", "CopyError", ErrorCategory.WriteError, source.toString(), message);
    }

    private void copyFolder(Path source, Path target) {
        if (target.equals(source) || recurse && target.startsWith(source)) {
            throw copyError(source, "folder '" + source + "' cannot be copied into itself");
        }
        try {
            if (!flatten) {
                Files.createDirectories(target);
            }
        } catch (IOException failure) {
            throw FileSystemProvider.failed(
                    "CopyDirectoryInfoItemIOError", ErrorCategory.WriteError, target.toString(), failure);
        }
        if (recurse) {
            copyChildren(source, flatten ? target.getParent() : target);
        }
    }

    private void copyChildren(Path source, Path into) {
        for (Path child : children(source)) {
            Path target = into.resolve(child.getFileName());
            if (Files.isDirectory(child)) {
                copyFolder(child, target);
            } else if (accepts.test(child.getFileName().toString())) {
                copyFile(child, target);
            }
        }
    }

    private static List<Path> children(Path folder) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (IOException unreadable) {
            throw FileSystemProvider.failed(
                    "CopyDirectoryInfoItemIOError", ErrorCategory.ReadError, folder.toString(), unreadable);
        }
        Collections.sort(children);
        return children;
    }
}
