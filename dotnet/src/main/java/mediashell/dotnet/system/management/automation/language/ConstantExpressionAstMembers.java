package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.language.ast.ConstantExpressionAst;

/** System.Management.Automation.Language.ConstantExpressionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.ConstantExpressionAst",
        represents = ConstantExpressionAst.class,
        base = "System.Management.Automation.Language.ExpressionAst")
final class ConstantExpressionAstMembers {

    private ConstantExpressionAstMembers() {}

    @DotNetProperty
    static Object value(ConstantExpressionAst self) {
        return AstValues.literal(self.value());
    }

    @DotNetProperty
    static PSType staticType(ConstantExpressionAst self) {
        return Types.of(value(self));
    }
}
