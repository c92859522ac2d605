package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.language.ast.RedirectionToken;

/** System.Management.Automation.Language.FileRedirectionToken. */
@DotNetType(
        value = "System.Management.Automation.Language.FileRedirectionToken",
        represents = ScriptToken.class,
        shared = true,
        base = "System.Management.Automation.Language.RedirectionToken")
final class FileRedirectionTokenMembers {

    private FileRedirectionTokenMembers() {}

    @DotNetProperty
    static @TypeName("System.Management.Automation.Language.RedirectionStream") EnumValue fromStream(ScriptToken self) {
        return AstValues.constant("RedirectionStream", ((RedirectionToken) self.token()).fromStream());
    }

    @DotNetProperty
    static boolean append(ScriptToken self) {
        return ((RedirectionToken) self.token()).append();
    }
}
