package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.UsingExpressionAst;

/** System.Management.Automation.Language.UsingExpressionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.UsingExpressionAst",
        represents = UsingExpressionAst.class,
        base = "System.Management.Automation.Language.ExpressionAst")
final class UsingExpressionAstMembers {

    private UsingExpressionAstMembers() {}

    @DotNetProperty
    static ExpressionAst subExpression(UsingExpressionAst self) {
        return self.subExpression();
    }
}
