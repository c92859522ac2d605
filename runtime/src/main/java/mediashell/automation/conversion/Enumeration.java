package mediashell.automation.conversion;

import java.util.Iterator;

import mediashell.automation.PSObject;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.DictionaryValue;

/** What a pipeline unrolls: arrays, collections, enumerables and enumerators, but no strings, dictionaries and XML nodes. */
final class Enumeration {

    private Enumeration() {}

    static Iterator<Object> of(Object value) {
        Object base = PSObject.base(value);
        if (base instanceof DictionaryValue || base instanceof String || base == null) {
            return null;
        }
        if (ArrayAccess.isArray(base)) {
            return ArrayAccess.iterator(base);
        }
        return switch (base) {
            case ScriptEnumerable items -> items.iterator();
            case Iterable<?> items -> cast(items.iterator());
            case Iterator<?> items -> cast(items);
            default -> null;
        };
    }

    static boolean isEnumerable(Object value) {
        Object base = PSObject.base(value);
        return base != null
                && !(base instanceof String)
                && !(base instanceof DictionaryValue)
                && (base instanceof Iterable<?>
                        || base instanceof Iterator<?>
                        || base instanceof ScriptEnumerable items && items.iterator() != null
                        || ArrayAccess.isArray(base));
    }

    @SuppressWarnings("unchecked")
    private static Iterator<Object> cast(Iterator<?> items) {
        return (Iterator<Object>) items;
    }
}
