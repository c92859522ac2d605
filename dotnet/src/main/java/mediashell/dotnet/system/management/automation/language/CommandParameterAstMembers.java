package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.CommandParameterAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.ScriptExtent;

/** System.Management.Automation.Language.CommandParameterAst. */
@DotNetType(
        value = "System.Management.Automation.Language.CommandParameterAst",
        represents = CommandParameterAst.class,
        base = "System.Management.Automation.Language.CommandElementAst")
final class CommandParameterAstMembers {

    private CommandParameterAstMembers() {}

    @DotNetProperty
    static String parameterName(CommandParameterAst self) {
        return self.parameterName();
    }

    @DotNetProperty
    static ExpressionAst argument(CommandParameterAst self) {
        return self.argument();
    }

    @DotNetProperty
    static ScriptExtent errorPosition(CommandParameterAst self) {
        return self.errorPosition();
    }
}
