package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetType;

/** System.Management.Automation.Language.StringLiteralToken. */
@DotNetType(
        value = "System.Management.Automation.Language.StringLiteralToken",
        represents = ScriptToken.class,
        shared = true,
        base = "System.Management.Automation.Language.StringToken")
final class StringLiteralTokenMembers {

    private StringLiteralTokenMembers() {}
}
