package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.ParameterToken;

/** System.Management.Automation.Language.ParameterToken. */
@DotNetType(
        value = "System.Management.Automation.Language.ParameterToken",
        represents = ScriptToken.class,
        shared = true,
        base = "System.Management.Automation.Language.Token")
final class ParameterTokenMembers {

    private ParameterTokenMembers() {}

    @DotNetProperty
    static String parameterName(ScriptToken self) {
        return ((ParameterToken) self.token()).parameterName();
    }

    @DotNetProperty
    static boolean usedColon(ScriptToken self) {
        return ((ParameterToken) self.token()).usedColon();
    }
}
