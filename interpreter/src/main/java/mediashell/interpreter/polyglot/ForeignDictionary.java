package mediashell.interpreter.polyglot;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.types.Types;
import mediashell.automation.values.CollectionValue;
import mediashell.automation.values.DictionaryEntry;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.ListObject;

/** A map of the other side as a dictionary; keys are compared as that side does. */
final class ForeignDictionary extends ForeignObject implements DictionaryValue {
    ForeignDictionary(Values values, Object foreign) {
        super(values, foreign);
    }

    @Override
    public int count() {
        return Foreign.send(() -> Math.toIntExact(INTEROP.getHashSize(foreign())));
    }

    @Override
    public Object get(Object key) {
        return containsKey(key)
                ? Foreign.send(() -> values.fromInterop(INTEROP.readHashValue(foreign(), values.toInterop(key))))
                : null;
    }

    @Override
    public void set(Object key, Object value) {
        Foreign.send(() -> {
            INTEROP.writeHashEntry(foreign(), values.toInterop(key), values.toInterop(value));
            return null;
        });
    }

    @Override
    public boolean containsKey(Object key) {
        return INTEROP.isHashEntryExisting(foreign(), values.toInterop(key));
    }

    @Override
    public boolean remove(Object key) {
        if (!containsKey(key)) {
            return false;
        }
        return Foreign.send(() -> {
            INTEROP.removeHashEntry(foreign(), values.toInterop(key));
            return true;
        });
    }

    @Override
    public void clear() {
        for (Object key : keys()) {
            remove(key);
        }
    }

    @Override
    public CollectionValue keys() {
        List<Object> keys = new ArrayList<>();
        forEach(entry -> keys.add(((DictionaryEntry) entry).key()));
        return new ListObject(Types.ARRAY_LIST, keys);
    }

    @Override
    public CollectionValue values() {
        List<Object> contents = new ArrayList<>();
        forEach(entry -> contents.add(((DictionaryEntry) entry).value()));
        return new ListObject(Types.ARRAY_LIST, contents);
    }

    @Override
    public Iterator<Object> iterator() {
        Object entries = Foreign.send(() -> INTEROP.getHashEntriesIterator(foreign()));
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return Foreign.send(() -> INTEROP.hasIteratorNextElement(entries));
            }

            @Override
            public Object next() {
                return Foreign.send(() -> {
                    Object pair = INTEROP.getIteratorNextElement(entries);
                    return new DictionaryEntry(
                            values.fromInterop(INTEROP.readArrayElement(pair, 0)),
                            values.fromInterop(INTEROP.readArrayElement(pair, 1)));
                });
            }
        };
    }

    @Override
    public boolean setMember(String name, Object value) {
        set(name, value);
        return true;
    }

    @Override
    public Object getMember(String name) {
        if (containsKey(name)) {
            return get(name);
        }
        return switch (name.toUpperCase(java.util.Locale.ROOT)) {
            case "COUNT" -> count();
            case "KEYS" -> keys();
            case "VALUES" -> values();
            default -> super.getMember(name);
        };
    }
}
