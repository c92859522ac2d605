package mediashell.automation.binding;

import java.util.List;

import mediashell.automation.session.ExecutionContext;

/**
 * ValidateSetAttribute.
 *
 * @param errorMessage a format for the message with {0} the value and {1} the set, or null
 */
public record ValidateSetAttribute(List<String> validValues, boolean ignoreCase, String errorMessage)
        implements ElementValidation {

    @Override
    public String typeName() {
        return "System.Management.Automation.ValidateSetAttribute";
    }

    @Override
    public void validate(ExecutionContext context, Object element) {
        String text = context.conversions().toText(element);
        for (String valid : validValues) {
            if (ignoreCase ? valid.equalsIgnoreCase(text) : valid.equals(text)) {
                return;
            }
        }
        String set = String.join(",", validValues);
        throw ValidationErrors.refused(
                "ValidateSetFailure",
                errorMessage != null
                        ? errorMessage.replace("{0}", text).replace("{1}", set)
                        : "'" + text + "' is not one of " + set);
    }
}
