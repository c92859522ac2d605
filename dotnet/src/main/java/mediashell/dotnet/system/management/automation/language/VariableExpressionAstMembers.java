package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.VariableExpressionAst;
import mediashell.language.ast.VariablePath;

/** System.Management.Automation.Language.VariableExpressionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.VariableExpressionAst",
        represents = VariableExpressionAst.class,
        base = "System.Management.Automation.Language.ExpressionAst")
final class VariableExpressionAstMembers {

    private VariableExpressionAstMembers() {}

    @DotNetProperty
    static VariablePath variablePath(VariableExpressionAst self) {
        return self.variablePath();
    }

    @DotNetProperty
    static boolean splatted(VariableExpressionAst self) {
        return self.splatted();
    }
}
