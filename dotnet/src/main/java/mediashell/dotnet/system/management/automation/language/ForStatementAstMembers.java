package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.ForStatementAst;
import mediashell.language.ast.PipelineBaseAst;
import mediashell.language.ast.StatementBlockAst;

/** System.Management.Automation.Language.ForStatementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.ForStatementAst",
        represents = ForStatementAst.class,
        base = "System.Management.Automation.Language.LoopStatementAst")
final class ForStatementAstMembers {

    private ForStatementAstMembers() {}

    @DotNetProperty
    static PipelineBaseAst initializer(ForStatementAst self) {
        return self.initializer();
    }

    @DotNetProperty
    static PipelineBaseAst condition(ForStatementAst self) {
        return self.condition();
    }

    @DotNetProperty
    static PipelineBaseAst iterator(ForStatementAst self) {
        return self.iterator();
    }

    @DotNetProperty
    static StatementBlockAst body(ForStatementAst self) {
        return self.body();
    }
}
