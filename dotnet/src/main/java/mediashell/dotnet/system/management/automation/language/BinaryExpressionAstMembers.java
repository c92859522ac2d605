package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.language.ast.BinaryExpressionAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.ScriptExtent;

/** System.Management.Automation.Language.BinaryExpressionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.BinaryExpressionAst",
        represents = BinaryExpressionAst.class,
        base = "System.Management.Automation.Language.ExpressionAst")
final class BinaryExpressionAstMembers {

    private BinaryExpressionAstMembers() {}

    @DotNetProperty
    static ExpressionAst left(BinaryExpressionAst self) {
        return self.left();
    }

    @DotNetProperty
    static @TypeName("System.Management.Automation.Language.TokenKind") EnumValue operator(BinaryExpressionAst self) {
        return AstValues.constant("TokenKind", self.operator());
    }

    @DotNetProperty
    static ExpressionAst right(BinaryExpressionAst self) {
        return self.right();
    }

    @DotNetProperty
    static ScriptExtent errorPosition(BinaryExpressionAst self) {
        return self.errorPosition();
    }
}
