package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.TernaryExpressionAst;

/** System.Management.Automation.Language.TernaryExpressionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.TernaryExpressionAst",
        represents = TernaryExpressionAst.class,
        base = "System.Management.Automation.Language.ExpressionAst")
final class TernaryExpressionAstMembers {

    private TernaryExpressionAstMembers() {}

    @DotNetProperty
    static ExpressionAst condition(TernaryExpressionAst self) {
        return self.condition();
    }

    @DotNetProperty
    static ExpressionAst ifTrue(TernaryExpressionAst self) {
        return self.ifTrue();
    }

    @DotNetProperty
    static ExpressionAst ifFalse(TernaryExpressionAst self) {
        return self.ifFalse();
    }
}
