package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.StringToken;

/** System.Management.Automation.Language.StringToken. */
@DotNetType(
        value = "System.Management.Automation.Language.StringToken",
        represents = ScriptToken.class,
        shared = true,
        base = "System.Management.Automation.Language.Token")
final class StringTokenMembers {

    private StringTokenMembers() {}

    @DotNetProperty
    static String value(ScriptToken self) {
        return ((StringToken) self.token()).value();
    }
}
