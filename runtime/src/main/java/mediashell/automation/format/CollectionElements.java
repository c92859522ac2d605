package mediashell.automation.format;

import java.util.Iterator;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.DictionaryEntry;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.KeyValuePair;

/** The elements that formatting shows one by one: those of the pipeline's collections and of dictionaries too. */
final class CollectionElements {

    private CollectionElements() {}

    /** An iterator over a collection or dictionary, null for one item. */
    static Iterator<Object> of(ExecutionContext context, Object value) {
        if (PSObject.base(value) instanceof DictionaryValue dictionary) {
            return dictionary.iterator();
        }
        return context.conversions().enumerate(value);
    }

    /** {@code [key, value]} for an entry of a dictionary, null for anything else. */
    static String pairText(ExecutionContext context, Object element) {
        return switch (element) {
            case DictionaryEntry(Object key, Object value) -> pair(context, key, value);
            case KeyValuePair entry -> pair(context, entry.key(), entry.value());
            default -> null;
        };
    }

    private static String pair(ExecutionContext context, Object key, Object value) {
        return "[" + context.conversions().toText(key) + ", "
                + context.conversions().toText(value) + "]";
    }
}
