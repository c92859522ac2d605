package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.AttributeBaseAst;
import mediashell.language.ast.AttributedExpressionAst;
import mediashell.language.ast.ExpressionAst;

/** System.Management.Automation.Language.AttributedExpressionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.AttributedExpressionAst",
        represents = AttributedExpressionAst.class,
        base = "System.Management.Automation.Language.ExpressionAst")
final class AttributedExpressionAstMembers {

    private AttributedExpressionAstMembers() {}

    @DotNetProperty
    static AttributeBaseAst attribute(AttributedExpressionAst self) {
        return self.attribute();
    }

    @DotNetProperty
    static ExpressionAst child(AttributedExpressionAst self) {
        return self.child();
    }
}
