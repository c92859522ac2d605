package mediashell.automation.binding;

import mediashell.automation.session.ExecutionContext;

/**
 * ValidatePatternAttribute.
 *
 * @param ignoreCase true unless Options says otherwise
 * @param errorMessage a format for the message with {0} the value and {1} the pattern, or null
 */
public record ValidatePatternAttribute(String pattern, boolean ignoreCase, String errorMessage)
        implements ElementValidation {

    @Override
    public String typeName() {
        return "System.Management.Automation.ValidatePatternAttribute";
    }

    @Override
    public void validate(ExecutionContext context, Object element) {
        String text = context.conversions().toText(element);
        if (Boolean.TRUE.equals(context.operators().match(text, pattern, ignoreCase, false))) {
            return;
        }
        throw ValidationErrors.refused(
                "ValidatePatternFailure",
                errorMessage != null
                        ? errorMessage.replace("{0}", text).replace("{1}", pattern)
                        : "'" + text + "' does not match the pattern " + pattern);
    }
}
