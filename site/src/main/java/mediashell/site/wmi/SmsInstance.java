package mediashell.site.wmi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An instance of an SMS Provider class.
 *
 * <p>Values are String, Integer, Long, Boolean, {@link java.time.Instant}, a {@code List} of those or of instances, or null.
 * Every property of the class is present, in ordinal order; look-up ignores case.
 */
public final class SmsInstance {

    private final SmsClass type;
    private final Map<String, Object> values;

    private SmsInstance(SmsClass type, Map<String, Object> values) {
        this.type = type;
        this.values = Collections.unmodifiableMap(values);
    }

    /** Collects the values of an instance; a name that the class does not have is a programming error. */
    static final class Builder {

        private final SmsClass type;
        private final Map<String, Object> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

        Builder(String className) {
            type = SmsClasses.find(className)
                    .orElseThrow(() -> new IllegalArgumentException("not in the class table: " + className));
        }

        Builder set(String name, Object value) {
            SmsProperty property = type.property(name)
                    .orElseThrow(() -> new IllegalArgumentException(type.name() + " has no property " + name));
            values.put(property.name(), value);
            return this;
        }

        SmsInstance build() {
            Map<String, Object> all = new LinkedHashMap<>();
            type.properties().forEach(property -> all.put(property.name(), values.get(property.name())));
            return new SmsInstance(type, all);
        }
    }

    /** The same as a query returns it: lazy properties are null (facts/site-and-content.md §0.1). */
    SmsInstance withoutLazy() {
        Map<String, Object> rest = new LinkedHashMap<>(values);
        type.properties().stream().filter(SmsProperty::lazy).forEach(property -> rest.put(property.name(), null));
        return new SmsInstance(type, rest);
    }

    public SmsClass type() {
        return type;
    }

    public String className() {
        return type.name();
    }

    /** All properties in ordinal order; values may be null. */
    public Map<String, Object> values() {
        return values;
    }

    /** The value of a property, null when it is null or the class has no such property. */
    public Object get(String name) {
        return type.property(name).map(property -> values.get(property.name())).orElse(null);
    }

    /** Class and keys, as in SmsProviderObjectPath and __RELPATH: {@code SMS_Package.PackageID="ABC00001"}. */
    public String relativePath() {
        String keys = type.properties().stream()
                .filter(SmsProperty::key)
                .map(property -> property.name() + "=" + keyText(values.get(property.name())))
                .collect(Collectors.joining(","));
        return keys.isEmpty() ? type.name() : type.name() + "." + keys;
    }

    private static String keyText(Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        String text = Objects.toString(value, "");
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    @Override
    public String toString() {
        return relativePath();
    }
}
