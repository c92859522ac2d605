package mediashell.media.device;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small files that the kernel makes up; what is not there is empty. */
final class KernelFiles {

    private KernelFiles() {}

    /** The text of a file without surrounding blanks. */
    static String text(Path file) throws IOException {
        return Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip() : "";
    }

    static List<String> lines(Path file) throws IOException {
        String text = text(file);
        return text.isEmpty() ? List.of() : text.lines().toList();
    }

    static boolean flag(Path file) throws IOException {
        return text(file).equals("1");
    }

    /** The entries of a folder in the order of their names. */
    static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                entries.forEach(children::add);
            }
        }
        children.sort(null);
        return children;
    }
}
