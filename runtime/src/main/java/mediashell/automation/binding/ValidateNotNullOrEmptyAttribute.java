package mediashell.automation.binding;

import java.util.Iterator;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.DictionaryValue;

/**
 * ValidateNotNullOrEmptyAttribute and ValidateNotNullOrWhiteSpaceAttribute.
 *
 * @param whiteSpace whether strings of blanks alone are refused too
 */
public record ValidateNotNullOrEmptyAttribute(boolean whiteSpace) implements ParameterAttribute {

    @Override
    public String typeName() {
        return "System.Management.Automation.ValidateNotNullOr" + (whiteSpace ? "WhiteSpace" : "Empty") + "Attribute";
    }

    @Override
    public Object apply(ExecutionContext context, Object value) {
        refuseEmpty(value);
        if (PSObject.base(value) instanceof DictionaryValue dictionary && dictionary.count() == 0) {
            throw ValidationErrors.refused("ArgumentIsEmpty", "an empty dictionary is not accepted");
        }
        Iterator<Object> elements = context.conversions().enumerate(value);
        if (elements != null && !elements.hasNext()) {
            throw ValidationErrors.refused("ArgumentIsEmpty", "an empty collection is not accepted");
        }
        while (elements != null && elements.hasNext()) {
            refuseEmpty(elements.next());
        }
        return value;
    }

    private void refuseEmpty(Object value) {
        if (AutomationNull.isNull(value)) {
            throw ValidationErrors.refused("ArgumentIsNull", "null is not accepted; give a value");
        }
        if (PSObject.base(value) instanceof String text && (whiteSpace ? text.isBlank() : text.isEmpty())) {
            throw ValidationErrors.refused("ArgumentIsEmpty", "an empty string is not accepted");
        }
    }
}
