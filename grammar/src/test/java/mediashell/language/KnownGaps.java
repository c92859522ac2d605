package mediashell.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rows of a table that do not pass yet, a key a line in {@code src/test/gaps}. The lists only shrink. */
final class KnownGaps {
    private KnownGaps() {}

    /** Fails when a listed row passes or one that is not listed fails. */
    static void assertOnly(String list, Set<String> failing) {
        var known = ConformanceCases.read(Path.of("src", "test", "gaps", list))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
        var unlisted = new TreeSet<>(failing);
        unlisted.removeAll(known);
        known.removeAll(failing);
        assertEquals(Set.of(), unlisted, "rows that fail and are not listed in " + list);
        assertEquals(Set.of(), known, "rows that pass: take them out of " + list);
    }
}
