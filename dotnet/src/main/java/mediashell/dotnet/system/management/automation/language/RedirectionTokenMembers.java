package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetType;

/** System.Management.Automation.Language.RedirectionToken. */
@DotNetType(
        value = "System.Management.Automation.Language.RedirectionToken",
        represents = ScriptToken.class,
        shared = true,
        base = "System.Management.Automation.Language.Token")
final class RedirectionTokenMembers {

    private RedirectionTokenMembers() {}
}
