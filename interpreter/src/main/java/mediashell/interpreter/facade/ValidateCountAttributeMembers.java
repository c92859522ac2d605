package mediashell.interpreter.facade;

import mediashell.automation.binding.ValidateCountAttribute;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.ValidateCountAttribute. */
@DotNetType(
        value = "System.Management.Automation.ValidateCountAttribute",
        represents = ValidateCountAttribute.class,
        base = "System.Management.Automation.ValidateArgumentsAttribute")
final class ValidateCountAttributeMembers {
    private ValidateCountAttributeMembers() {}

    @DotNetConstructor
    static ValidateCountAttribute create(int minLength, int maxLength) {
        return new ValidateCountAttribute(minLength, maxLength);
    }

    @DotNetProperty
    static int minLength(ValidateCountAttribute self) {
        return self.minLength();
    }

    @DotNetProperty
    static int maxLength(ValidateCountAttribute self) {
        return self.maxLength();
    }
}
