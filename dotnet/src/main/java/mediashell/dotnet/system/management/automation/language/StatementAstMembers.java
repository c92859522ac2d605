package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetType;
import mediashell.language.ast.StatementAst;

/** System.Management.Automation.Language.StatementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.StatementAst",
        represents = StatementAst.class,
        base = "System.Management.Automation.Language.Ast")
final class StatementAstMembers {

    private StatementAstMembers() {}
}
