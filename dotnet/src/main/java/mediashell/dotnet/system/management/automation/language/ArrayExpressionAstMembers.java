package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.ArrayExpressionAst;
import mediashell.language.ast.StatementBlockAst;

/** System.Management.Automation.Language.ArrayExpressionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.ArrayExpressionAst",
        represents = ArrayExpressionAst.class,
        base = "System.Management.Automation.Language.ExpressionAst")
final class ArrayExpressionAstMembers {

    private ArrayExpressionAstMembers() {}

    @DotNetProperty
    static StatementBlockAst subExpression(ArrayExpressionAst self) {
        return self.subExpression();
    }
}
