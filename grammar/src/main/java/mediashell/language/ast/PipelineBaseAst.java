package mediashell.language.ast;

/**
 * A pipeline, a chain of them or an assignment: what may stand in parentheses.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/api/system.management.automation.language.pipelinebaseast">PipelineBaseAst</a>
 */
public abstract sealed class PipelineBaseAst extends StatementAst
        permits AssignmentStatementAst, ErrorStatementAst, PipelineAst, PipelineChainAst {
    PipelineBaseAst(ScriptExtent extent) {
        super(extent);
    }
}
