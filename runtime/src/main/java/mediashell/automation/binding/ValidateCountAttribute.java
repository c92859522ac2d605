package mediashell.automation.binding;

import java.util.Iterator;

import mediashell.automation.session.ExecutionContext;

/** ValidateCountAttribute: how many elements a collection may have. */
public record ValidateCountAttribute(int minLength, int maxLength) implements ParameterAttribute {

    @Override
    public String typeName() {
        return "System.Management.Automation.ValidateCountAttribute";
    }

    @Override
    public Object apply(ExecutionContext context, Object value) {
        int count = 0;
        Iterator<Object> elements = value == null ? null : context.conversions().enumerate(value);
        if (value != null && elements == null) {
            throw ValidationErrors.refused(
                    "ValidateCountNotInArray", "the count of a value that is no collection cannot be checked");
        }
        while (elements != null && elements.hasNext()) {
            elements.next();
            count++;
        }
        if (count < minLength || count > maxLength) {
            throw ValidationErrors.refused(
                    count < minLength ? "ValidateCountSmallerThanMin" : "ValidateCountGreaterThanMax",
                    "the collection has " + count + " elements, but needs " + minLength + " to " + maxLength);
        }
        return value;
    }
}
