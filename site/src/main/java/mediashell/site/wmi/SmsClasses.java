package mediashell.site.wmi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The table of SMS Provider classes that the catalogue can answer for, read on first use. */
public final class SmsClasses {

    private SmsClasses() {}

    /** Holds the table; its initialiser runs on first use, once. */
    private static final class Table {

        static final Map<String, SmsClass> CLASSES = Collections.unmodifiableMap(read());

        private static Map<String, SmsClass> read() {
            Map<String, SmsClass> classes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            List<SmsProperty> properties = new ArrayList<>();
            String[] head = null;
            for (String[] columns : lines()) {
                if (columns[0].isEmpty()) {
                    properties.add(SmsProperty.parse(columns));
                    continue;
                }
                add(classes, head, properties);
                head = columns;
                properties.clear();
            }
            add(classes, head, properties);
            return classes;
        }

        private static void add(Map<String, SmsClass> classes, String[] head, List<SmsProperty> properties) {
            if (head != null) {
                classes.put(head[0], new SmsClass(head[0], head[1], properties));
            }
        }

        private static List<String[]> lines() {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    SmsClasses.class.getResourceAsStream("classes.tsv"), StandardCharsets.UTF_8))) {
                return lines.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t", -1))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The class with this name, ignoring case. */
    public static Optional<SmsClass> find(String name) {
        return Optional.ofNullable(Table.CLASSES.get(name));
    }

    public static Collection<SmsClass> all() {
        return Table.CLASSES.values();
    }
}
