package mediashell.cmdlets.utility;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Which objects of a sequence Select-Object lets through: from the beginning, from the end, or by place. */
final class SelectionWindow {

    private final int first;
    private final int last;
    private final int skip;
    private final int skipLast;
    private final Set<Integer> wanted;
    private final Set<Integer> unwanted;
    private final ArrayDeque<Object> tail = new ArrayDeque<>();
    private int seen;
    private int passed;

    private static final Object NULL = new Object();

    /** -1 for counts that were not given. */
    SelectionWindow(int first, int last, int skip, int skipLast) {
        this(first, last, skip, skipLast, null, null);
    }

    private SelectionWindow(int first, int last, int skip, int skipLast, Set<Integer> wanted, Set<Integer> unwanted) {
        this.first = first;
        this.last = last;
        this.skip = skip;
        this.skipLast = skipLast;
        this.wanted = wanted;
        this.unwanted = unwanted;
    }

    static SelectionWindow atIndexes(int[] indexes) {
        return new SelectionWindow(-1, -1, 0, 0, setOf(indexes), null);
    }

    static SelectionWindow withoutIndexes(int[] indexes) {
        return new SelectionWindow(-1, -1, 0, 0, null, setOf(indexes));
    }

    private static Set<Integer> setOf(int[] indexes) {
        Set<Integer> set = new HashSet<>();
        for (int index : indexes) {
            set.add(index);
        }
        return set;
    }

    void add(Object object, Consumer<Object> sink) {
        int place = seen++;
        if (wanted != null || unwanted != null) {
            addByPlace(place, object, sink);
        } else if (last >= 0) {
            addToEnds(place, object, sink);
        } else if (place >= skip) {
            addFromBeginning(object, sink);
        }
    }

    private void addByPlace(int place, Object object, Consumer<Object> sink) {
        boolean chosen = wanted != null ? wanted.contains(place) : !unwanted.contains(place);
        if (chosen) {
            passed++;
            sink.accept(object);
        }
    }

    /** With -Last, -Skip counts from the end unless -First is given too. */
    private void addToEnds(int place, Object object, Consumer<Object> sink) {
        if (first > 0 && place < skip) {
            return;
        }
        if (first > 0 && passed < first) {
            passed++;
            sink.accept(object);
            return;
        }
        tail.addLast(object == null ? NULL : object);
        int kept = first > 0 ? last : last + skip;
        if (tail.size() > kept) {
            tail.removeFirst();
        }
    }

    private void addFromBeginning(Object object, Consumer<Object> sink) {
        if (skipLast > 0) {
            tail.addLast(object == null ? NULL : object);
            if (tail.size() > skipLast) {
                sink.accept(plain(tail.removeFirst()));
            }
        } else if (first < 0 || passed < first) {
            passed++;
            sink.accept(object);
        }
    }

    private static Object plain(Object kept) {
        return kept == NULL ? null : kept;
    }

    /** Whether no later object can pass. */
    boolean isComplete() {
        if (wanted != null) {
            return passed == wanted.size();
        }
        return first > 0 && last < 0 && passed >= first;
    }

    void finish(Consumer<Object> sink) {
        if (last < 0) {
            return;
        }
        int dropped = first > 0 ? 0 : skip;
        while (tail.size() > dropped) {
            sink.accept(plain(tail.removeFirst()));
        }
    }
}
