package mediashell.interpreter.facade;

import mediashell.automation.binding.ValidateRangeAttribute;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.ValidateRangeAttribute. */
@DotNetType(
        value = "System.Management.Automation.ValidateRangeAttribute",
        represents = ValidateRangeAttribute.class,
        base = "System.Management.Automation.ValidateEnumeratedArgumentsAttribute")
final class ValidateRangeAttributeMembers {
    private ValidateRangeAttributeMembers() {}

    @DotNetConstructor
    static ValidateRangeAttribute create(Object minRange, Object maxRange) {
        return new ValidateRangeAttribute(minRange, maxRange, null);
    }

    @DotNetProperty
    static Object minRange(ValidateRangeAttribute self) {
        return self.min();
    }

    @DotNetProperty
    static Object maxRange(ValidateRangeAttribute self) {
        return self.max();
    }
}
