package mediashell.testkit.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A file of sections, each headed by a line {@code #### title}: scripts in {@code *.cases.ps1}, what they did in
 * {@code *.expected.txt}. Lines before the first title are ignored.
 *
 * @param area the file's name up to the first dot
 * @param sections title to lines, in file order
 */
public record CaseFile(String area, Map<String, List<String>> sections) {

    private static final String HEAD = "#### ";

    public static CaseFile read(Path file) throws IOException {
        String name = file.getFileName().toString();
        return new CaseFile(
                name.substring(0, name.indexOf('.')), split(Files.readString(file, StandardCharsets.UTF_8)));
    }

    /** All {@code *.cases.ps1} of a folder by name. */
    public static List<CaseFile> readAll(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(f -> f.getFileName().toString().endsWith(".cases.ps1"))
                    .sorted()
                    .toList();
        }
        List<CaseFile> all = new ArrayList<>();
        for (Path file : files) {
            all.add(read(file));
        }
        return all;
    }

    static Map<String, List<String>> split(String text) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : Arrays.asList(text.split("\n", -1))) {
            if (line.startsWith(HEAD)) {
                current = new ArrayList<>();
                sections.put(line.substring(HEAD.length()).strip(), current);
            } else {
                current.add(line);
            }
        }
        sections.values().forEach(CaseFile::cutTrailingBlankLines);
        return sections;
    }

    private static void cutTrailingBlankLines(List<String> lines) {
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
    }

    /** The script of a case with its one final newline. */
    public String script(String title) {
        return String.join("\n", sections.get(title)) + "\n";
    }
}
