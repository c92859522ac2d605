package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.VariablePath;
import mediashell.language.ast.VariableToken;

/** System.Management.Automation.Language.VariableToken. */
@DotNetType(
        value = "System.Management.Automation.Language.VariableToken",
        represents = ScriptToken.class,
        shared = true,
        base = "System.Management.Automation.Language.Token")
final class VariableTokenMembers {

    private VariableTokenMembers() {}

    @DotNetProperty
    static String name(ScriptToken self) {
        return ((VariableToken) self.token()).variablePath().userPath();
    }

    @DotNetProperty
    static VariablePath variablePath(ScriptToken self) {
        return ((VariableToken) self.token()).variablePath();
    }
}
