package mediashell.interpreter.facade;

import mediashell.automation.binding.ValidateNotNullOrEmptyAttribute;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.ValidateNotNullOrEmptyAttribute. */
@DotNetType(
        value = "System.Management.Automation.ValidateNotNullOrEmptyAttribute",
        represents = ValidateNotNullOrEmptyAttribute.class,
        base = "System.Management.Automation.ValidateNotNullOrAttributeBase")
final class ValidateNotNullOrEmptyAttributeMembers {
    private ValidateNotNullOrEmptyAttributeMembers() {}

    @DotNetConstructor
    static ValidateNotNullOrEmptyAttribute create() {
        return new ValidateNotNullOrEmptyAttribute(false);
    }
}
