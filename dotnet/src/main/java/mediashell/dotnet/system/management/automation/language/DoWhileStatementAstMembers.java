package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.DoWhileStatementAst;
import mediashell.language.ast.PipelineBaseAst;
import mediashell.language.ast.StatementBlockAst;

/** System.Management.Automation.Language.DoWhileStatementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.DoWhileStatementAst",
        represents = DoWhileStatementAst.class,
        base = "System.Management.Automation.Language.LoopStatementAst")
final class DoWhileStatementAstMembers {

    private DoWhileStatementAstMembers() {}

    @DotNetProperty
    static PipelineBaseAst condition(DoWhileStatementAst self) {
        return self.condition();
    }

    @DotNetProperty
    static StatementBlockAst body(DoWhileStatementAst self) {
        return self.body();
    }
}
