package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.NumberToken;

/** System.Management.Automation.Language.NumberToken. */
@DotNetType(
        value = "System.Management.Automation.Language.NumberToken",
        represents = ScriptToken.class,
        shared = true,
        base = "System.Management.Automation.Language.Token")
final class NumberTokenMembers {

    private NumberTokenMembers() {}

    @DotNetProperty
    static Object value(ScriptToken self) {
        return AstValues.literal(((NumberToken) self.token()).value());
    }
}
