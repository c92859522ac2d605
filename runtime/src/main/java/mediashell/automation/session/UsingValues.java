package mediashell.automation.session;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The values of {@code $using:} expressions that a job or parallel block took along, by the expression's text. */
public final class UsingValues {
    private final Map<String, Object> values = new HashMap<>();

    /** Whether the expression was taken along. */
    public boolean has(String expression) {
        return values.containsKey(expression.toUpperCase(Locale.ROOT));
    }

    public Object get(String expression) {
        return values.get(expression.toUpperCase(Locale.ROOT));
    }

    public void put(String expression, Object value) {
        values.put(expression.toUpperCase(Locale.ROOT), value);
    }
}
