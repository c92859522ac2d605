package mediashell.automation.format.view;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The views that every session has. They lie in resources: {@code built-in.views} (plain properties, made from facts),
 * {@code scripted.views} (ours) and, where cmdlets are there, {@code cmdlets.views} with the views of what those write. They are read when
 * the first object that is no scalar is shown, and turned into views type by type.
 */
public final class BuiltInViews {

    private static final class Holder {
        static final Map<String, List<FormatView>> BY_TYPE = load();
    }

    private BuiltInViews() {}

    /** The views whose types include this name, in order of preference. */
    public static List<FormatView> forType(String typeName) {
        return Holder.BY_TYPE.getOrDefault(typeName, List.of());
    }

    /** All views, sorted by the first of their type names. */
    public static Set<FormatView> all() {
        Set<FormatView> all = new LinkedHashSet<>();
        new TreeMap<>(Holder.BY_TYPE).values().forEach(all::addAll);
        return all;
    }

    private static Map<String, List<FormatView>> load() {
        Map<String, List<FormatView>> byType = new HashMap<>();
        for (String resource : List.of("scripted.views", "built-in.views", "cmdlets.views")) {
            for (FormatView view : new ViewFileReader(lines(resource)).views()) {
                view.typeNames()
                        .forEach(name -> byType.computeIfAbsent(name, n -> new ArrayList<>())
                                .add(view));
            }
        }
        return byType;
    }

    private static List<String> lines(String resource) {
        InputStream resourceStream = BuiltInViews.class.getResourceAsStream(resource);
        if (resourceStream == null) {
            return List.of(); // the run-time system without cmdlets
        }
        try (InputStream in = resourceStream;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the product's own resource " + resource + " cannot be read", e);
        }
    }
}
