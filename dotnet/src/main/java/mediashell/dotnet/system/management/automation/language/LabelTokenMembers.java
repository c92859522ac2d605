package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.LabelToken;

/** System.Management.Automation.Language.LabelToken. */
@DotNetType(
        value = "System.Management.Automation.Language.LabelToken",
        represents = ScriptToken.class,
        shared = true,
        base = "System.Management.Automation.Language.Token")
final class LabelTokenMembers {

    private LabelTokenMembers() {}

    @DotNetProperty
    static String labelText(ScriptToken self) {
        return ((LabelToken) self.token()).labelText();
    }
}
