package mediashell.site.sequence;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is known of task sequence variables before a run; names ignore case. */
public final class KnownVariables {

    private final Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> absent = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /** These variables have these values; of all others nothing is known. */
    public KnownVariables(Map<String, String> values) {
        this(values, Set.of());
    }

    /** These variables have values, those certainly do not exist; of all others nothing is known. */
    public KnownVariables(Map<String, String> values, Set<String> absent) {
        this.values.putAll(values);
        this.absent.addAll(absent);
    }

    Truth exists(String name) {
        if (values.containsKey(name)) {
            return Truth.TRUE;
        }
        return absent.contains(name) ? Truth.FALSE : Truth.UNKNOWN;
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
