package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.language.ast.CommandAst;

/** System.Management.Automation.Language.CommandAst. */
@DotNetType(
        value = "System.Management.Automation.Language.CommandAst",
        represents = CommandAst.class,
        base = "System.Management.Automation.Language.CommandBaseAst")
final class CommandAstMembers {

    private CommandAstMembers() {}

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.CommandElementAst]")
    Object commandElements(CommandAst self) {
        return AstValues.list("CommandElementAst", self.commandElements());
    }

    @DotNetProperty
    static @TypeName("System.Management.Automation.Language.TokenKind") EnumValue invocationOperator(CommandAst self) {
        return AstValues.constant("TokenKind", self.invocationOperator());
    }

    @DotNetMethod
    static String getCommandName(CommandAst self) {
        return self.commandName();
    }
}
