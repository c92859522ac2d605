package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.UnaryExpressionAst;

/** System.Management.Automation.Language.UnaryExpressionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.UnaryExpressionAst",
        represents = UnaryExpressionAst.class,
        base = "System.Management.Automation.Language.ExpressionAst")
final class UnaryExpressionAstMembers {

    private UnaryExpressionAstMembers() {}

    @DotNetProperty
    static @TypeName("System.Management.Automation.Language.TokenKind") EnumValue tokenKind(UnaryExpressionAst self) {
        return AstValues.constant("TokenKind", self.tokenKind());
    }

    @DotNetProperty
    static ExpressionAst child(UnaryExpressionAst self) {
        return self.child();
    }
}
