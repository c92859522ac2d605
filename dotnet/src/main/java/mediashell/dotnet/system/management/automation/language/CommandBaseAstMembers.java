package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.language.ast.CommandBaseAst;

/** System.Management.Automation.Language.CommandBaseAst. */
@DotNetType(
        value = "System.Management.Automation.Language.CommandBaseAst",
        represents = CommandBaseAst.class,
        base = "System.Management.Automation.Language.StatementAst")
final class CommandBaseAstMembers {

    private CommandBaseAstMembers() {}

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.RedirectionAst]")
    Object redirections(CommandBaseAst self) {
        return AstValues.list("RedirectionAst", self.redirections());
    }
}
