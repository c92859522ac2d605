package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.language.ast.MergingRedirectionAst;

/** System.Management.Automation.Language.MergingRedirectionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.MergingRedirectionAst",
        represents = MergingRedirectionAst.class,
        base = "System.Management.Automation.Language.RedirectionAst")
final class MergingRedirectionAstMembers {

    private MergingRedirectionAstMembers() {}

    @DotNetProperty
    static @TypeName("System.Management.Automation.Language.RedirectionStream") EnumValue toStream(
            MergingRedirectionAst self) {
        return AstValues.constant("RedirectionStream", self.toStream());
    }
}
