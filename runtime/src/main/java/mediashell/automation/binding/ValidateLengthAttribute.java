package mediashell.automation.binding;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;

/** ValidateLengthAttribute: how many UTF-16 units a string may have. */
public record ValidateLengthAttribute(int minLength, int maxLength) implements ElementValidation {

    @Override
    public String typeName() {
        return "System.Management.Automation.ValidateLengthAttribute";
    }

    @Override
    public void validate(ExecutionContext context, Object element) {
        if (!(PSObject.base(element) instanceof String text)) {
            throw ValidationErrors.refused("ValidateLengthNotString", "a string is needed to check its length");
        }
        if (text.length() < minLength || text.length() > maxLength) {
            throw ValidationErrors.refused(
                    text.length() < minLength ? "ValidateLengthMinLengthFailure" : "ValidateLengthMaxLengthFailure",
                    "the text has " + text.length() + " characters, but needs " + minLength + " to " + maxLength);
        }
    }
}
