package mediashell.authoring.policy;

import java.util.ArrayList;
import java.util.List;

/** An instance that a policy puts into the client's WMI: a class and its properties in order. */
final class PolicyInstance {

    private final String className;
    private final List<Property> properties = new ArrayList<>();

    /** A property; one value, or several for an array. */
    record Property(String name, CimType type, List<String> values) {}

    PolicyInstance(String className) {
        this.className = className;
    }

    String className() {
        return className;
    }

    List<Property> properties() {
        return properties;
    }

    PolicyInstance text(String name, String value) {
        return add(name, CimType.STRING, List.of(value));
    }

    PolicyInstance flag(String name, boolean value) {
        return add(name, CimType.BOOLEAN, List.of(value ? "TRUE" : "FALSE"));
    }

    PolicyInstance number(String name, long value) {
        return add(name, CimType.UINT32, List.of(Long.toString(value)));
    }

    PolicyInstance time(String name, String value) {
        return add(name, CimType.DATETIME, List.of(value));
    }

    PolicyInstance texts(String name, List<String> values) {
        return add(name, CimType.STRING_ARRAY, values);
    }

    private PolicyInstance add(String name, CimType type, List<String> values) {
        properties.add(new Property(name, type, List.copyOf(values)));
        return this;
    }
}
