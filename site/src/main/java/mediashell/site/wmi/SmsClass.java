package mediashell.site.wmi;

import java.util.List;
import java.util.Optional;

/** An SMS Provider class with its properties in ordinal order. */
public record SmsClass(String name, String superclass, List<SmsProperty> properties) {

    public SmsClass {
        properties = List.copyOf(properties);
    }

    /** The property with this name, ignoring case. */
    public Optional<SmsProperty> property(String name) {
        return properties.stream()
                .filter(each -> each.name().compareToIgnoreCase(name) == 0)
                .findFirst();
    }
}
