package mediashell.automation.binding;

import mediashell.automation.DotNetException;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.Types;

/**
 * ValidateRangeAttribute: both ends included; elements are converted to the ends' type before they are compared.
 *
 * @param kind Positive, NonNegative, Negative, NonPositive instead of two ends, otherwise null
 */
public record ValidateRangeAttribute(Object min, Object max, String kind) implements ElementValidation {

    @Override
    public String typeName() {
        return "System.Management.Automation.ValidateRangeAttribute";
    }

    @Override
    public void validate(ExecutionContext context, Object element) {
        boolean inside = kind != null ? isOfKind(context, element) : isBetween(context, element);
        if (!inside) {
            String wanted = kind != null ? kind : "from " + min + " to " + max;
            throw ValidationErrors.refused(
                    "the argument " + context.conversions().toText(element) + " is out of range: it must be " + wanted);
        }
    }

    private boolean isBetween(ExecutionContext context, Object element) {
        Object comparable = element;
        if (Types.of(element) != Types.of(min)) {
            try {
                comparable = context.conversions().convert(element, Types.of(min));
            } catch (DotNetException notComparable) {
                throw ValidationErrors.refused("the argument " + element + " cannot be compared with "
                        + Types.of(min).fullName());
            }
        }
        return context.conversions().compare(comparable, min, false) >= 0
                && context.conversions().compare(comparable, max, false) <= 0;
    }

    private boolean isOfKind(ExecutionContext context, Object element) {
        int sign = context.conversions().compare(element, 0, false);
        return switch (kind) {
            case "Positive" -> sign > 0;
            case "NonNegative" -> sign >= 0;
            case "Negative" -> sign < 0;
            case "NonPositive" -> sign <= 0;
            default -> throw ValidationErrors.refused("there is no range kind " + kind);
        };
    }
}
