package mediashell.language.ast;

/**
 * A variable.
 *
 * @see "System.Management.Automation.Language.VariableExpressionAst"
 */
public final class VariableExpressionAst extends ExpressionAst {
    private final VariablePath variablePath;
    private final boolean splatted;

    public VariableExpressionAst(ScriptExtent extent, VariablePath variablePath, boolean splatted) {
        super(extent);
        this.variablePath = variablePath;
        this.splatted = splatted;
        adoptChildren();
    }

    /** The parsed name. */
    public VariablePath variablePath() {
        return variablePath;
    }

    /** True for {@code @name}. */
    public boolean splatted() {
        return splatted;
    }
}
