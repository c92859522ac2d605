package mediashell.language.ast;

/**
 * A pipeline, a chain of them or an assignment: what may stand in parentheses.
 *
 * @see "System.Management.Automation.Language.PipelineBaseAst"
 */
public abstract sealed class PipelineBaseAst extends StatementAst
        permits AssignmentStatementAst, ErrorStatementAst, PipelineAst, PipelineChainAst {
    PipelineBaseAst(ScriptExtent extent) {
        super(extent);
    }
}
