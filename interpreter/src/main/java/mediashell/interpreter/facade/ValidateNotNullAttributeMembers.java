package mediashell.interpreter.facade;

import mediashell.automation.binding.ValidateNotNullAttribute;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.ValidateNotNullAttribute. */
@DotNetType(
        value = "System.Management.Automation.ValidateNotNullAttribute",
        represents = ValidateNotNullAttribute.class,
        base = "System.Management.Automation.NullValidationAttributeBase")
final class ValidateNotNullAttributeMembers {
    private ValidateNotNullAttributeMembers() {}

    @DotNetConstructor
    static ValidateNotNullAttribute create() {
        return new ValidateNotNullAttribute();
    }
}
