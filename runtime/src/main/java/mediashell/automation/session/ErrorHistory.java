package mediashell.automation.session;

import java.util.List;

import mediashell.automation.ErrorRecord;
import mediashell.automation.values.ListObject;

/** {@code $Error}: the newest record first, at most 256; the list itself is what scripts see and clear. */
public final class ErrorHistory {
    private static final int CAPACITY = 256;
    private final ListObject records = ListObject.arrayList();

    /** The list behind {@code $Error} (System.Collections.ArrayList). */
    public ListObject list() {
        return records;
    }

    /** Puts a record in front, unless it or its exception is there already as the newest. */
    void add(ErrorRecord record) {
        List<Object> items = records.change();
        if (!items.isEmpty() && isSame(items.getFirst(), record)) {
            return;
        }
        while (items.size() >= CAPACITY) {
            items.removeLast();
        }
        items.addFirst(record);
    }

    private static boolean isSame(Object newest, ErrorRecord record) {
        return newest == record || newest instanceof ErrorRecord other && other.exception() == record.exception();
    }
}
