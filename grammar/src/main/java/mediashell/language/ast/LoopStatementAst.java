package mediashell.language.ast;

/**
 * A loop.
 *
 * @see "System.Management.Automation.Language.LoopStatementAst"
 */
public abstract sealed class LoopStatementAst extends LabeledStatementAst
        permits DoUntilStatementAst, DoWhileStatementAst, ForEachStatementAst, ForStatementAst, WhileStatementAst {
    LoopStatementAst(ScriptExtent extent, String label) {
        super(extent, label);
    }

    /** The statements that are repeated. */
    public abstract StatementBlockAst body();
}
