package mediashell.text;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A table of test rows in a text resource: fields between bars, {@code #} begins a comment, \\u and \\n escapes. */
public final class TextTable {
    private TextTable() {}

    /** The rows of the resource beside this class. */
    public static Stream<Object[]> rows(String name) {
        return lines(name).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(TextTable::fields);
    }

    private static List<String> lines(String name) {
        try (var stream = TextTable.class.getResourceAsStream(name)) {
            assertNotNull(stream, name);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object[] fields(String line) {
        return Stream.of(line.split("\\|", -1)).map(TextTable::unescape).toArray();
    }

    private static String unescape(String field) {
        var text = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c != '\\' || i + 1 == field.length()) {
                text.append(c);
                continue;
            }
            char escape = field.charAt(++i);
            switch (escape) {
                case 'u' -> {
                    text.append((char) Integer.parseInt(field.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 't' -> text.append('\t');
                default -> text.append(escape);
            }
        }
        return text.toString();
    }
}
