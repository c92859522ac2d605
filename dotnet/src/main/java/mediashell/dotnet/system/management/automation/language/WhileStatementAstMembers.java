package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.PipelineBaseAst;
import mediashell.language.ast.StatementBlockAst;
import mediashell.language.ast.WhileStatementAst;

/** System.Management.Automation.Language.WhileStatementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.WhileStatementAst",
        represents = WhileStatementAst.class,
        base = "System.Management.Automation.Language.LoopStatementAst")
final class WhileStatementAstMembers {

    private WhileStatementAstMembers() {}

    @DotNetProperty
    static PipelineBaseAst condition(WhileStatementAst self) {
        return self.condition();
    }

    @DotNetProperty
    static StatementBlockAst body(WhileStatementAst self) {
        return self.body();
    }
}
