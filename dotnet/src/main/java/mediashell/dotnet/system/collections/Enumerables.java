package mediashell.dotnet.system.collections;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.Types;
import mediashell.automation.values.DictionaryValue;

/** What facade code makes of IEnumerable arguments and gives as enumerators. */
public final class Enumerables {

    private Enumerables() {}

    /** The items of any enumerable, dictionaries' entries included, in a new list. */
    public static List<Object> list(ExecutionContext context, Object enumerable) {
        List<Object> items = new ArrayList<>();
        iterator(context, enumerable).forEachRemaining(items::add);
        return items;
    }

    /** The items of any enumerable, dictionaries' entries and strings' chars included. */
    public static Iterator<Object> iterator(ExecutionContext context, Object enumerable) {
        Object base = PSObject.base(enumerable);
        if (base == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'source')");
        }
        if (base instanceof DictionaryValue dictionary) {
            return dictionary.iterator();
        }
        if (base instanceof String text) {
            return text.chars().<Object>mapToObj(c -> (char) c).iterator();
        }
        Iterator<Object> items = context.conversions().enumerate(base);
        if (items == null) {
            throw new IllegalArgumentException("[" + Types.of(base) + "] cannot be enumerated");
        }
        return items;
    }

    /** An IEnumerator over the items; Reset starts again. */
    public static Enumerator enumerator(Iterable<Object> items) {
        return new Enumerator(items);
    }
}
