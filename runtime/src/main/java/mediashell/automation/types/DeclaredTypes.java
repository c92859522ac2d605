package mediashell.automation.types;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The types that need no Java code: enums, exceptions, interfaces, delegates, bases. One text file a namespace, read when the first type of the
 * namespace is asked for; one line a type, a word for its sort, its name, and what {@link DeclaredType} reads.
 */
final class DeclaredTypes {

    private static final String FOLDER = "/mediashell/dotnet/types/";
    private final Map<String, Map<String, String>> byNamespace = new ConcurrentHashMap<>();

    PSType find(String fullName) {
        int plus = fullName.indexOf('+');
        int dot = fullName.lastIndexOf('.', plus < 0 ? fullName.length() : plus);
        if (dot < 0) {
            return null;
        }
        String namespace = fullName.substring(0, dot);
        String line =
                byNamespace.computeIfAbsent(namespace, DeclaredTypes::load).get(fullName.substring(dot + 1));
        return line == null ? null : DeclaredType.parse(namespace, line);
    }

    /** Full names of every declared type. */
    List<String> allNames() {
        List<String> names = new ArrayList<>();
        for (String namespace : lines("namespaces")) {
            byNamespace
                    .computeIfAbsent(namespace, DeclaredTypes::load)
                    .keySet()
                    .forEach(name -> names.add(namespace + "." + name));
        }
        return names;
    }

    private static Map<String, String> load(String namespace) {
        Map<String, String> byName = new HashMap<>();
        for (String line : lines(namespace)) {
            String[] words = line.split(" ", 3);
            byName.put(words[1], line);
        }
        return byName;
    }

    private static List<String> lines(String file) {
        if (!file.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_')) {
            return List.of();
        }
        try (InputStream in = DeclaredTypes.class.getResourceAsStream(FOLDER + file + ".txt")) {
            if (in == null) {
                return List.of();
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the type declarations of " + file, unreadable);
        }
    }
}
