package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.language.ast.StringToken;

/** System.Management.Automation.Language.StringExpandableToken. */
@DotNetType(
        value = "System.Management.Automation.Language.StringExpandableToken",
        represents = ScriptToken.class,
        shared = true,
        base = "System.Management.Automation.Language.StringToken")
final class StringExpandableTokenMembers {

    private StringExpandableTokenMembers() {}

    @DotNetProperty
    static @TypeName("System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.Token]")
    Object nestedTokens(ScriptToken self) {
        return ScriptToken.nested(((StringToken) self.token()).nestedTokens());
    }
}
