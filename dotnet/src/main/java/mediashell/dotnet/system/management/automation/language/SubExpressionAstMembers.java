package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.StatementBlockAst;
import mediashell.language.ast.SubExpressionAst;

/** System.Management.Automation.Language.SubExpressionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.SubExpressionAst",
        represents = SubExpressionAst.class,
        base = "System.Management.Automation.Language.ExpressionAst")
final class SubExpressionAstMembers {

    private SubExpressionAstMembers() {}

    @DotNetProperty
    static StatementBlockAst subExpression(SubExpressionAst self) {
        return self.subExpression();
    }
}
