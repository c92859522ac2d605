package mediashell.media.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What a directory holds by name: exactly, else without regard to case; the first of equal names wins. It takes a few bytes an entry, as a
 * directory may have hundreds of thousands.
 *
 * <p>Safe for several threads once it is made.
 */
public final class NameIndex<N> {

    private final Function<N, String> name;
    private final List<N> byName;
    private volatile List<N> byFoldedName;

    /** @param name tells the name of an entry */
    public NameIndex(Collection<N> entries, Function<N, String> name) {
        this.name = name;
        this.byName = sorted(entries, name);
    }

    private static <N> List<N> sorted(Collection<N> entries, Function<N, String> key) {
        List<N> sorted = new ArrayList<>(entries);
        // a comparator of Comparator's own is serializable, which no AOT cache keeps
        sorted.sort((first, second) -> key.apply(first).compareTo(key.apply(second)));
        ArrayList<N> kept = new ArrayList<>(sorted.size());
        for (N entry : sorted) {
            if (kept.isEmpty() || !key.apply(kept.getLast()).equals(key.apply(entry))) {
                kept.add(entry);
            }
        }
        kept.trimToSize();
        return kept;
    }

    /** The entries in the order of their names' UTF-16 code units, of equal names the first. */
    public List<N> entries() {
        return byName;
    }

    /** The entry of a name, or null. */
    public N find(String wanted) {
        N exact = find(byName, name, wanted);
        return exact != null ? exact : find(folded(), this::foldedName, fold(wanted));
    }

    /** Made when a name is looked up that is not there as it is written. */
    private List<N> folded() {
        List<N> folded = byFoldedName;
        if (folded == null) {
            folded = sorted(byName, this::foldedName);
            byFoldedName = folded;
        }
        return folded;
    }

    private String foldedName(N entry) {
        return fold(name.apply(entry));
    }

    private static String fold(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static <N> N find(List<N> sorted, Function<N, String> key, String wanted) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = key.apply(sorted.get(middle)).compareTo(wanted);
            if (order == 0) {
                return sorted.get(middle);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }
}
