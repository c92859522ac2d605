package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetType;
import mediashell.language.ast.CommandElementAst;

/** System.Management.Automation.Language.CommandElementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.CommandElementAst",
        represents = CommandElementAst.class,
        base = "System.Management.Automation.Language.Ast")
final class CommandElementAstMembers {

    private CommandElementAstMembers() {}
}
