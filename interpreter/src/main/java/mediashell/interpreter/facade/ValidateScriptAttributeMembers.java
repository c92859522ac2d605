package mediashell.interpreter.facade;

import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.ValidateScriptAttribute;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** System.Management.Automation.ValidateScriptAttribute. */
@DotNetType(
        value = "System.Management.Automation.ValidateScriptAttribute",
        represents = ValidateScriptAttribute.class,
        base = "System.Management.Automation.ValidateEnumeratedArgumentsAttribute")
final class ValidateScriptAttributeMembers {
    private ValidateScriptAttributeMembers() {}

    @DotNetConstructor
    static ValidateScriptAttribute create(@TypeName("System.Management.Automation.ScriptBlock") ScriptBlock scriptBlock) {
        return new ValidateScriptAttribute(scriptBlock, null);
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.ScriptBlock")
    static ScriptBlock scriptBlock(ValidateScriptAttribute self) {
        return self.script();
    }

    @DotNetProperty
    static String errorMessage(ValidateScriptAttribute self) {
        return self.errorMessage();
    }
}
