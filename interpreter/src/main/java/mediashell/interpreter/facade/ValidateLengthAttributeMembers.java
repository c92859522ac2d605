package mediashell.interpreter.facade;

import mediashell.automation.binding.ValidateLengthAttribute;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.ValidateLengthAttribute. */
@DotNetType(
        value = "System.Management.Automation.ValidateLengthAttribute",
        represents = ValidateLengthAttribute.class,
        base = "System.Management.Automation.ValidateEnumeratedArgumentsAttribute")
final class ValidateLengthAttributeMembers {
    private ValidateLengthAttributeMembers() {}

    @DotNetConstructor
    static ValidateLengthAttribute create(int minLength, int maxLength) {
        return new ValidateLengthAttribute(minLength, maxLength);
    }

    @DotNetProperty
    static int minLength(ValidateLengthAttribute self) {
        return self.minLength();
    }

    @DotNetProperty
    static int maxLength(ValidateLengthAttribute self) {
        return self.maxLength();
    }
}
