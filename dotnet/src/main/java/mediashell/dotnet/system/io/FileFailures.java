package mediashell.dotnet.system.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

import mediashell.automation.DotNetException;
import mediashell.automation.types.FacadeTypes;

/** Failures of the file system as .NET's exceptions. */
final class FileFailures {

    private FileFailures() {}

    static DotNetException of(String path, IOException cause) {
        String type =
                switch (cause) {
                    case NoSuchFileException ignored -> "System.IO.FileNotFoundException";
                    case AccessDeniedException ignored -> "System.UnauthorizedAccessException";
                    default -> "System.IO.IOException";
                };
        String text =
                switch (cause) {
                    case NoSuchFileException ignored -> "there is no '" + path + "'";
                    case AccessDeniedException ignored -> "access to '" + path + "' is denied";
                    default -> "'" + path + "': " + cause.getMessage();
                };
        return new DotNetException(FacadeTypes.require(type), text);
    }
}
