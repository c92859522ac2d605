package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * A {@code foreach} loop.
 *
 * @see "System.Management.Automation.Language.ForEachStatementAst"
 */
public final class ForEachStatementAst extends LoopStatementAst {
    private final VariableExpressionAst variable;
    private final PipelineBaseAst condition;
    private final ExpressionAst throttleLimit;
    private final boolean parallel;
    private final StatementBlockAst body;

    public ForEachStatementAst(
            ScriptExtent extent,
            String label,
            VariableExpressionAst variable,
            PipelineBaseAst condition,
            ExpressionAst throttleLimit,
            boolean parallel,
            StatementBlockAst body) {
        super(extent, label);
        this.variable = variable;
        this.condition = condition;
        this.throttleLimit = throttleLimit;
        this.parallel = parallel;
        this.body = body;
        adoptChildren();
    }

    /** The loop variable. */
    public VariableExpressionAst variable() {
        return variable;
    }

    /** What is looped over. */
    @Override
    public PipelineBaseAst condition() {
        return condition;
    }

    /** The argument of {@code -ThrottleLimit}; null when absent. */
    public ExpressionAst throttleLimit() {
        return throttleLimit;
    }

    /** True with {@code -Parallel}. */
    public boolean parallel() {
        return parallel;
    }

    /** The loop's body. */
    @Override
    public StatementBlockAst body() {
        return body;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        action.accept(variable);
        action.accept(condition);
        acceptIfPresent(throttleLimit, action);
        action.accept(body);
    }
}
