package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.ForEachStatementAst;
import mediashell.language.ast.PipelineBaseAst;
import mediashell.language.ast.StatementBlockAst;
import mediashell.language.ast.VariableExpressionAst;

/** System.Management.Automation.Language.ForEachStatementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.ForEachStatementAst",
        represents = ForEachStatementAst.class,
        base = "System.Management.Automation.Language.LoopStatementAst")
final class ForEachStatementAstMembers {

    private ForEachStatementAstMembers() {}

    @DotNetProperty
    static VariableExpressionAst variable(ForEachStatementAst self) {
        return self.variable();
    }

    @DotNetProperty
    static PipelineBaseAst condition(ForEachStatementAst self) {
        return self.condition();
    }

    @DotNetProperty
    static ExpressionAst throttleLimit(ForEachStatementAst self) {
        return self.throttleLimit();
    }

    @DotNetProperty
    static boolean parallel(ForEachStatementAst self) {
        return self.parallel();
    }

    @DotNetProperty
    static StatementBlockAst body(ForEachStatementAst self) {
        return self.body();
    }
}
