package mediashell.automation.binding;

import java.util.Iterator;

import mediashell.automation.session.ExecutionContext;

/** A validation of single values, applied to each element of a collection (ValidateEnumeratedArgumentsAttribute). */
interface ElementValidation extends ParameterAttribute {

    /** Throws when the element is refused. */
    void validate(ExecutionContext context, Object element);

    @Override
    default Object apply(ExecutionContext context, Object value) {
        if (value == null) {
            throw ValidationErrors.refused("ArgumentIsEmpty", "a value is needed, but the argument is null");
        }
        Iterator<Object> elements = context.conversions().enumerate(value);
        if (elements == null) {
            validate(context, value);
        }
        while (elements != null && elements.hasNext()) {
            validate(context, elements.next());
        }
        return value;
    }
}
