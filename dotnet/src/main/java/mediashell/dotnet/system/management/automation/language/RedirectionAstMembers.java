package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.language.ast.RedirectionAst;

/** System.Management.Automation.Language.RedirectionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.RedirectionAst",
        represents = RedirectionAst.class,
        base = "System.Management.Automation.Language.Ast")
final class RedirectionAstMembers {

    private RedirectionAstMembers() {}

    @DotNetProperty
    static @TypeName("System.Management.Automation.Language.RedirectionStream") EnumValue fromStream(
            RedirectionAst self) {
        return AstValues.constant("RedirectionStream", self.fromStream());
    }
}
