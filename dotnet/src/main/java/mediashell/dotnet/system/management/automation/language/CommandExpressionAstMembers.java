package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.CommandExpressionAst;
import mediashell.language.ast.ExpressionAst;

/** System.Management.Automation.Language.CommandExpressionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.CommandExpressionAst",
        represents = CommandExpressionAst.class,
        base = "System.Management.Automation.Language.CommandBaseAst")
final class CommandExpressionAstMembers {

    private CommandExpressionAstMembers() {}

    @DotNetProperty
    static ExpressionAst expression(CommandExpressionAst self) {
        return self.expression();
    }
}
