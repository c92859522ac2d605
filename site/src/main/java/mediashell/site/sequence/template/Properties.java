package mediashell.site.sequence.template;

import java.util.LinkedHashMap;
import java.util.Map;

/** Collects step properties; empty texts are the same as no value. */
final class Properties {

    private final Map<String, Object> values = new LinkedHashMap<>();

    static Properties of() {
        return new Properties();
    }

    Properties set(String name, Object value) {
        if (value != null && !value.equals("")) {
            values.put(name, value);
        }
        return this;
    }

    Map<String, Object> map() {
        return values;
    }
}
