package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.ExitStatementAst;
import mediashell.language.ast.PipelineBaseAst;

/** System.Management.Automation.Language.ExitStatementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.ExitStatementAst",
        represents = ExitStatementAst.class,
        base = "System.Management.Automation.Language.StatementAst")
final class ExitStatementAstMembers {

    private ExitStatementAstMembers() {}

    @DotNetProperty
    static PipelineBaseAst pipeline(ExitStatementAst self) {
        return self.pipeline();
    }
}
