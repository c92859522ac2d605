package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetType;
import mediashell.language.ast.LoopStatementAst;

/** System.Management.Automation.Language.LoopStatementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.LoopStatementAst",
        represents = LoopStatementAst.class,
        base = "System.Management.Automation.Language.LabeledStatementAst")
final class LoopStatementAstMembers {

    private LoopStatementAstMembers() {}
}
