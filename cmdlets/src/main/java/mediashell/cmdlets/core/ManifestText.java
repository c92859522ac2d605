package mediashell.cmdlets.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.DictionaryEntry;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.KeyValuePair;

/** Writes the table of a manifest as a data file: keys in their order, keys without a value as comments. */
final class ManifestText {
    private final ExecutionContext context;
    private final StringBuilder text = new StringBuilder();

    ManifestText(ExecutionContext context) {
        this.context = context;
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    /** A key; with no value a comment that shows it. */
    void entry(String indent, String key, String comment, Object value) {
        line(indent + "# " + comment);
        line(value == null ? indent + "# " + key + " = ''" : indent + key + " = " + literal(value, indent));
        line("");
    }

    private String literal(Object value, String indent) {
        Object base = PSObject.base(value);
        if (base instanceof DictionaryValue table) {
            return table(table, indent);
        }
        Iterator<Object> elements = base instanceof Object[] array
                ? Arrays.asList(array).iterator()
                : context.conversions().enumerate(value);
        if (elements != null) {
            List<String> items = new ArrayList<>();
            elements.forEachRemaining(element -> items.add(literal(element, indent)));
            return items.isEmpty() ? "@()" : items.size() == 1 ? items.getFirst() : String.join(", ", items);
        }
        return switch (base) {
            case null -> "$null";
            case Boolean bool -> bool ? "$true" : "$false";
            case Integer number -> number.toString();
            default -> quoted(context.conversions().toText(value));
        };
    }

    private String table(DictionaryValue table, String indent) {
        String inner = indent + "    ";
        StringBuilder lines = new StringBuilder("@{\n");
        for (Object entry : table) {
            Object key = entry instanceof DictionaryEntry pair ? pair.key() : ((KeyValuePair) entry).key();
            Object value = entry instanceof DictionaryEntry pair ? pair.value() : ((KeyValuePair) entry).value();
            lines.append(inner)
                    .append(quoted(context.conversions().toText(key)))
                    .append(" = ")
                    .append(literal(value, inner))
                    .append('\n');
        }
        return lines + indent + "}";
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
