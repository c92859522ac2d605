package mediashell.dotnet.system.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import mediashell.automation.DotNetException;
import mediashell.automation.session.SessionErrors;

/** The .NET exceptions of file operations that failed. */
public final class IoFailures {

    /** A step that may fail. */
    @FunctionalInterface
    public interface Step<T> {
        T run() throws IOException;
    }

    private IoFailures() {}

    /** Runs a step on a file; a missing folder of it is DirectoryNotFoundException, the missing file FileNotFoundException. */
    public static <T> T on(Path path, Step<T> step) {
        try {
            return step.run();
        } catch (NoSuchFileException missing) {
            throw missing(path);
        } catch (IOException failed) {
            if (Files.isDirectory(path)) {
                throw new UncheckedIOException(new AccessDeniedException(path.toString()));
            }
            throw new UncheckedIOException(failed);
        }
    }

    static DotNetException missing(Path path) {
        boolean folderThere = path.getParent() == null || Files.isDirectory(path.getParent());
        if (!folderThere) {
            return folderMissing(path);
        }
        DotNetException missing =
                SessionErrors.plain("System.IO.FileNotFoundException", "the file '" + path + "' is not there");
        missing.properties().put("FileName", path.toString());
        return missing;
    }

    static DotNetException folderMissing(Path path) {
        return SessionErrors.plain(
                "System.IO.DirectoryNotFoundException", "a folder of the path '" + path + "' is not there");
    }

    static DotNetException io(String message) {
        return SessionErrors.plain("System.IO.IOException", message);
    }
}
