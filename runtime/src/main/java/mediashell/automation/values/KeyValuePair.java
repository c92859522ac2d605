package mediashell.automation.values;

import java.util.Objects;

import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.PSType;

/** System.Collections.Generic.KeyValuePair`2: what enumerating a generic dictionary gives. */
public record KeyValuePair(PSType psType, Object key, Object value) implements DotNetObject {

    @Override
    public String toString() {
        return "[" + Objects.toString(key, "") + ", " + Objects.toString(value, "") + "]";
    }
}
