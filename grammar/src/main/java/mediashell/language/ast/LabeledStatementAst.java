package mediashell.language.ast;

/**
 * A statement that {@code break} and {@code continue} can name.
 *
 * @see "System.Management.Automation.Language.LabeledStatementAst"
 */
public abstract sealed class LabeledStatementAst extends StatementAst permits LoopStatementAst, SwitchStatementAst {
    private final String label;

    LabeledStatementAst(ScriptExtent extent, String label) {
        super(extent);
        this.label = label;
    }

    /** The label without its colon; null when absent. */
    public final String label() {
        return label;
    }

    /** What is tested or looped over; null in a {@code for} without one. */
    public abstract PipelineBaseAst condition();
}
