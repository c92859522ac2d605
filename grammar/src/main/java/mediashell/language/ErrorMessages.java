package mediashell.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import mediashell.language.lexer.LexToken;

/** The texts of parse errors, by id; read when the first error of a process is reported. */
final class ErrorMessages {
    private static final int LONGEST = 40;

    private ErrorMessages() {}

    /** What the error means and what came instead. */
    static String text(String id, LexToken found) {
        return Table.TEXTS.getProperty(id, id + ".") + " Found " + name(found) + ".";
    }

    private static String name(LexToken found) {
        var text = found.getText();
        if (text.isBlank()) {
            return found.getType() == org.antlr.v4.runtime.Token.EOF ? "the end" : "the end of the line";
        }
        return "'" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + "'";
    }

    private static final class Table {
        static final Properties TEXTS = load();

        private static Properties load() {
            var texts = new Properties();
            try (var file = ErrorMessages.class.getResourceAsStream("parse-errors.properties")) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("parse-errors.properties belongs to the grammar's jar", unreadable);
            }
            return texts;
        }
    }
}
