package mediashell.automation.binding;

import java.util.Iterator;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.AutomationNull;

/** ValidateNotNullAttribute: neither null nor a collection with a null in it. */
public record ValidateNotNullAttribute() implements ParameterAttribute {

    @Override
    public String typeName() {
        return "System.Management.Automation.ValidateNotNullAttribute";
    }

    @Override
    public Object apply(ExecutionContext context, Object value) {
        refuseNull(value);
        Iterator<Object> elements = context.conversions().enumerate(value);
        while (elements != null && elements.hasNext()) {
            refuseNull(elements.next());
        }
        return value;
    }

    private static void refuseNull(Object value) {
        if (AutomationNull.isNull(value)) {
            throw ValidationErrors.refused("ArgumentIsNull", "null is not accepted; give a value");
        }
    }
}
