package mediashell.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The recorded cases of {@code conformance/cases}: scripts by {@code area/title}. */
final class ConformanceCases {
    static final Path FOLDER = Path.of("..", "conformance", "cases");

    private ConformanceCases() {}

    /** Every case script as it was written to its file: blanks at the end cut, one final newline. */
    static Map<String, String> scripts() {
        var scripts = new LinkedHashMap<String, String>();
        try (var files = Files.list(FOLDER)) {
            files.filter(file -> file.toString().endsWith(".cases.ps1"))
                    .sorted()
                    .forEach(file -> {
                        var area = file.getFileName().toString().replace(".cases.ps1", "");
                        sections(file)
                                .forEach((title, body) -> scripts.put(area + "/" + title, body.stripTrailing() + "\n"));
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return scripts;
    }

    /** The parts of a file that begin with {@code #### title} lines. */
    static Map<String, String> sections(Path file) {
        var sections = new LinkedHashMap<String, String>();
        for (var section : ("\n" + read(file)).split("\n#### ")) {
            int line = section.indexOf('\n');
            if (line > 0) {
                sections.put(section.substring(0, line), section.substring(line + 1));
            }
        }
        return sections;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
