package mediashell.interpreter.facade;

import mediashell.automation.binding.ValidatePatternAttribute;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.ValidatePatternAttribute. */
@DotNetType(
        value = "System.Management.Automation.ValidatePatternAttribute",
        represents = ValidatePatternAttribute.class,
        base = "System.Management.Automation.ValidateEnumeratedArgumentsAttribute")
final class ValidatePatternAttributeMembers {
    private ValidatePatternAttributeMembers() {}

    @DotNetConstructor
    static ValidatePatternAttribute create(String regexPattern) {
        return new ValidatePatternAttribute(regexPattern, true, null);
    }

    @DotNetProperty
    static String regexPattern(ValidatePatternAttribute self) {
        return self.pattern();
    }

    @DotNetProperty
    static String errorMessage(ValidatePatternAttribute self) {
        return self.errorMessage();
    }
}
