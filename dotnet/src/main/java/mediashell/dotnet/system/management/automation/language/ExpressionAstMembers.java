package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.language.ast.ExpressionAst;

/** System.Management.Automation.Language.ExpressionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.ExpressionAst",
        represents = ExpressionAst.class,
        base = "System.Management.Automation.Language.CommandElementAst")
final class ExpressionAstMembers {

    private ExpressionAstMembers() {}

    @DotNetProperty
    static PSType staticType(ExpressionAst self) {
        return Types.OBJECT;
    }
}
