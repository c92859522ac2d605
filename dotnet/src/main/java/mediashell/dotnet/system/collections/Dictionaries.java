package mediashell.dotnet.system.collections;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.DefaultValues;
import mediashell.automation.values.DictionaryEntry;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.KeyValuePair;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.ValueEquality;

/** What the dictionary types share beyond {@link DictionaryValue} itself. */
public final class Dictionaries {

    private Dictionaries() {}

    /** Adds an entry; a key that is there already is an error. */
    public static void add(DictionaryValue dictionary, Object key, Object value) {
        if (!tryAdd(dictionary, key, value)) {
            throw new IllegalArgumentException("An item with the same key has already been added. Key: " + key);
        }
    }

    public static boolean tryAdd(DictionaryValue dictionary, Object key, Object value) {
        boolean added = !dictionary.containsKey(key);
        if (added) {
            dictionary.set(key, value);
        }
        return added;
    }

    /** The value of a key that must be there. */
    public static Object get(DictionaryValue dictionary, Object key) {
        if (!dictionary.containsKey(key)) {
            throw SessionErrors.plain(
                    "System.Collections.Generic.KeyNotFoundException",
                    "The given key '" + key + "' was not present in the dictionary.");
        }
        return dictionary.get(key);
    }

    public static boolean tryGet(DictionaryValue dictionary, Object key, PSReference value) {
        boolean found = dictionary.containsKey(key);
        PSType type = Types.of(dictionary).typeArguments().get(1);
        value.setValue(found ? dictionary.get(key) : DefaultValues.of(type));
        return found;
    }

    public static boolean tryRemove(DictionaryValue dictionary, Object key, PSReference value) {
        return tryGet(dictionary, key, value) && dictionary.remove(key);
    }

    public static boolean containsValue(DictionaryValue dictionary, Object value) {
        for (Object item : dictionary.values()) {
            if (ValueEquality.equals(item, value)) {
                return true;
            }
        }
        return false;
    }

    /** Fills a dictionary with the entries of another one. */
    public static <D extends DictionaryValue> D copy(ExecutionContext context, D to, Object from) {
        Enumerables.iterator(context, from).forEachRemaining(entry -> {
            switch (entry) {
                case KeyValuePair pair -> to.set(pair.key(), pair.value());
                case DictionaryEntry pair -> to.set(pair.key(), pair.value());
                default -> throw new IllegalArgumentException("no entry of a dictionary: " + entry);
            }
        });
        return to;
    }

    public static void copyTo(ExecutionContext context, Iterable<Object> items, Object array, int index) {
        int at = index;
        for (Object item : items) {
            ArrayAccess.set(array, at++, context.conversions().convert(item, ArrayAccess.elementType(array)));
        }
    }
}
