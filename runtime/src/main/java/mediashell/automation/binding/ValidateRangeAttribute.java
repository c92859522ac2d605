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
        String failure = kind != null ? failureOfKind(context, element) : failureBetween(context, element);
        if (failure != null) {
            String wanted = kind != null ? kind : "from " + min + " to " + max;
            throw ValidationErrors.refused(
                    failure,
                    "the argument " + context.conversions().toText(element) + " is out of range: it must be " + wanted);
        }
    }

    /** The id of what is wrong with an element, or null. */
    private String failureBetween(ExecutionContext context, Object element) {
        Object comparable = element;
        if (Types.of(element) != Types.of(min)) {
            try {
                comparable = context.conversions().convert(element, Types.of(min));
            } catch (DotNetException notComparable) {
                throw ValidationErrors.refused(
                        "ValidateRangeElementType",
                        "the argument " + element + " cannot be compared with "
                                + Types.of(min).fullName());
            }
        }
        if (context.conversions().compare(comparable, min, false) < 0) {
            return "ValidateRangeTooSmall";
        }
        return context.conversions().compare(comparable, max, false) > 0 ? "ValidateRangeTooBig" : null;
    }

    private String failureOfKind(ExecutionContext context, Object element) {
        int sign = context.conversions().compare(element, 0, false);
        boolean inside =
                switch (kind) {
                    case "Positive" -> sign > 0;
                    case "NonNegative" -> sign >= 0;
                    case "Negative" -> sign < 0;
                    case "NonPositive" -> sign <= 0;
                    default ->
                        throw ValidationErrors.refused("ValidateRangeElementType", "there is no range kind " + kind);
                };
        return inside ? null : "ValidateRange" + kind + "Failure";
    }
}
