package mediashell.site.export;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An instance in the CIM's XML form (DSP0201 INSTANCE).
 *
 * @param values property name to String, {@code List<String>} or {@code List<CimInstance>}; a null property is absent; look-up
 *     ignores case
 */
record CimInstance(String className, Map<String, Object> values) {

    CimInstance {
        Map<String, Object> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    Optional<String> text(String property) {
        return values.get(property) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    String textOrEmpty(String property) {
        return text(property).orElse("");
    }

    List<CimInstance> instances(String property) {
        return values.get(property) instanceof List<?> list
                ? list.stream()
                        .filter(CimInstance.class::isInstance)
                        .map(CimInstance.class::cast)
                        .toList()
                : List.of();
    }
}
