package mediashell.automation.values;

import java.util.List;

import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;

/** {@code [ref]}: a place that holds a value (System.Management.Automation.PSReference); a variable's place is a subclass of the session. */
public class PSReference implements DotNetObject {

    private Object value;

    public PSReference(Object value) {
        this.value = value;
    }

    @Override
    public PSType psType() {
        PSType held = value == null ? Types.OBJECT : Types.of(value);
        return GenericType.of(FacadeTypes.require("System.Management.Automation.PSReference`1"), List.of(held));
    }

    public Object value() {
        return value;
    }

    public void setValue(Object newValue) {
        this.value = newValue;
    }
}
