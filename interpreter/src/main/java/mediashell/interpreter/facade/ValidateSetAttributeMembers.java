package mediashell.interpreter.facade;

import java.util.List;

import mediashell.automation.binding.ValidateSetAttribute;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TypedArray;

/** System.Management.Automation.ValidateSetAttribute. */
@DotNetType(
        value = "System.Management.Automation.ValidateSetAttribute",
        represents = ValidateSetAttribute.class,
        base = "System.Management.Automation.ValidateEnumeratedArgumentsAttribute")
final class ValidateSetAttributeMembers {
    private ValidateSetAttributeMembers() {}

    @DotNetConstructor
    static ValidateSetAttribute create(String... validValues) {
        return new ValidateSetAttribute(List.of(validValues), true, null);
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object validValues(ValidateSetAttribute self) {
        return TypedArray.ofStrings(self.validValues());
    }

    @DotNetProperty
    static boolean ignoreCase(ValidateSetAttribute self) {
        return self.ignoreCase();
    }
}
