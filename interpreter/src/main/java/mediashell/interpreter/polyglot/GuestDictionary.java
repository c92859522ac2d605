package mediashell.interpreter.polyglot;

import java.util.Iterator;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import mediashell.automation.values.DictionaryEntry;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.KeyValuePair;
import mediashell.automation.values.TypedArray;

/** A hashtable or another dictionary: its entries are hash entries, and text keys are members too, as in scripts. */
@ExportLibrary(InteropLibrary.class)
@SuppressWarnings("static-method")
final class GuestDictionary extends GuestObject {
    GuestDictionary(PowerShellContext context, DictionaryValue dictionary) {
        super(context, dictionary);
    }

    private DictionaryValue dictionary() {
        return (DictionaryValue) value();
    }

    private Object key(Object given) {
        return context.values().fromInterop(given);
    }

    @ExportMessage
    @Override
    Object getMembers(boolean includeInternal) {
        java.util.List<String> names = new java.util.ArrayList<>();
        for (Object key : dictionary().keys()) {
            names.add(context.text(key));
        }
        return new NameArray(names);
    }

    @ExportMessage
    @Override
    boolean isMemberModifiable(String name) {
        return dictionary().containsKey(name);
    }

    @ExportMessage
    @Override
    boolean isMemberInsertable(String name) {
        return !dictionary().containsKey(name);
    }

    @ExportMessage
    @Override
    void writeMember(String name, Object given) throws UnknownIdentifierException {
        writeHashEntry(name, given);
    }

    @ExportMessage
    boolean isMemberRemovable(String name) {
        return dictionary().containsKey(name);
    }

    @ExportMessage
    void removeMember(String name) throws UnknownIdentifierException {
        if (!dictionary().remove(name)) {
            throw UnknownIdentifierException.create(name);
        }
    }

    @ExportMessage
    boolean hasHashEntries() {
        return true;
    }

    @ExportMessage
    long getHashSize() {
        return dictionary().count();
    }

    @ExportMessage(name = "isHashEntryReadable")
    @ExportMessage(name = "isHashEntryModifiable")
    @ExportMessage(name = "isHashEntryRemovable")
    boolean hasEntry(Object key) {
        return context.call(() -> dictionary().containsKey(key(key)));
    }

    @ExportMessage
    boolean isHashEntryInsertable(Object key) {
        return !hasEntry(key);
    }

    @ExportMessage
    Object readHashValue(Object key) throws UnknownKeyException {
        if (!hasEntry(key)) {
            throw UnknownKeyException.create(key);
        }
        return context.values().toInterop(context.call(() -> dictionary().get(key(key))));
    }

    @ExportMessage
    void writeHashEntry(Object key, Object given) {
        Object content = context.values().fromInterop(given);
        context.call(() -> {
            members().setIndexed(value(), new Object[] {key(key)}, content);
            return null;
        });
    }

    @ExportMessage
    void removeHashEntry(Object key) throws UnknownKeyException {
        if (!context.call(() -> dictionary().remove(key(key)))) {
            throw UnknownKeyException.create(key);
        }
    }

    @ExportMessage
    Object getHashEntriesIterator() {
        Iterator<Object> entries = dictionary().iterator();
        return new GuestIterator(context, new Iterator<>() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public Object next() {
                return pair(entries.next());
            }
        });
    }

    /** An entry as an array of two, which is how entries cross. */
    private static Object pair(Object entry) {
        return switch (entry) {
            case DictionaryEntry one -> TypedArray.ofObjects(one.key(), one.value());
            case KeyValuePair one -> TypedArray.ofObjects(one.key(), one.value());
            default -> throw new IllegalStateException("a dictionary gave an entry of class " + entry.getClass());
        };
    }
}
