package mediashell.automation.binding;

import mediashell.automation.ScriptBlock;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.ValidateScriptAttribute. */
@DotNetType(
        value = "System.Management.Automation.ValidateScriptAttribute",
        represents = ValidateScriptAttribute.class,
        base = "System.Management.Automation.ValidateEnumeratedArgumentsAttribute")
final class ValidateScriptAttributeMembers {
    private ValidateScriptAttributeMembers() {}

    @DotNetConstructor
    static ValidateScriptAttribute create(ScriptBlock scriptBlock) {
        return new ValidateScriptAttribute(scriptBlock, null);
    }

    @DotNetProperty
    static ScriptBlock scriptBlock(ValidateScriptAttribute self) {
        return self.script();
    }

    @DotNetProperty
    static String errorMessage(ValidateScriptAttribute self) {
        return self.errorMessage();
    }
}
