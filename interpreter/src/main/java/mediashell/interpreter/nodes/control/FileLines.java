package mediashell.interpreter.nodes.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.ErrorCategory;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;

/** The lines of the file that {@code switch -File} names. */
final class FileLines {
    private FileLines() {}

    static Iterator<Object> of(Runspace runspace, Object value) {
        String name = runspace.conversions().toText(value);
        Path file = runspace.providers().toFile(name);
        try {
            List<Object> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
            return lines.iterator();
        } catch (NoSuchFileException e) {
            throw SessionErrors.of(
                    "System.IO.FileNotFoundException",
                    "FileNotFound",
                    ErrorCategory.ObjectNotFound,
                    name,
                    "There is no file " + file + " to switch over.");
        } catch (IOException e) {
            throw SessionErrors.of(
                    "System.IO.IOException",
                    "FileReadError",
                    ErrorCategory.ReadError,
                    name,
                    "The file " + file + " cannot be read: " + e.getMessage());
        }
    }
}
