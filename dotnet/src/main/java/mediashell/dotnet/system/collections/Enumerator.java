package mediashell.dotnet.system.collections;

import java.util.Iterator;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.DictionaryEntry;
import mediashell.automation.values.KeyValuePair;

/** An IEnumerator over any items; for dictionaries it has {@code Key} and {@code Value} too. */
@DotNetType(
        value = "System.Collections.Enumerator",
        interfaces = {"System.Collections.IDictionaryEnumerator"})
public final class Enumerator implements Iterator<Object> {

    private final Iterable<Object> source;
    private Iterator<Object> items;
    private Object current;

    Enumerator(Iterable<Object> source) {
        this.source = source;
        this.items = source.iterator();
    }

    @DotNetMethod
    boolean moveNext() {
        boolean more = items.hasNext();
        current = more ? items.next() : null;
        return more;
    }

    @DotNetProperty
    Object current() {
        return current;
    }

    @DotNetProperty
    Object key() {
        return current instanceof DictionaryEntry entry
                ? entry.key()
                : current instanceof KeyValuePair pair ? pair.key() : null;
    }

    @DotNetProperty
    Object value() {
        return current instanceof DictionaryEntry entry
                ? entry.value()
                : current instanceof KeyValuePair pair ? pair.value() : null;
    }

    @DotNetMethod
    void reset() {
        items = source.iterator();
        current = null;
    }

    @DotNetMethod
    void dispose() {}

    @Override
    public boolean hasNext() {
        return items.hasNext();
    }

    @Override
    public Object next() {
        current = items.next();
        return current;
    }
}
