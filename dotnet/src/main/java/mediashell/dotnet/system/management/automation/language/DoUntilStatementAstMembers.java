package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.DoUntilStatementAst;
import mediashell.language.ast.PipelineBaseAst;
import mediashell.language.ast.StatementBlockAst;

/** System.Management.Automation.Language.DoUntilStatementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.DoUntilStatementAst",
        represents = DoUntilStatementAst.class,
        base = "System.Management.Automation.Language.LoopStatementAst")
final class DoUntilStatementAstMembers {

    private DoUntilStatementAstMembers() {}

    @DotNetProperty
    static PipelineBaseAst condition(DoUntilStatementAst self) {
        return self.condition();
    }

    @DotNetProperty
    static StatementBlockAst body(DoUntilStatementAst self) {
        return self.body();
    }
}
