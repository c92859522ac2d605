package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * A {@code for} loop.
 *
 * @see "System.Management.Automation.Language.ForStatementAst"
 */
public final class ForStatementAst extends LoopStatementAst {
    private final PipelineBaseAst initializer;
    private final PipelineBaseAst condition;
    private final PipelineBaseAst iterator;
    private final StatementBlockAst body;

    public ForStatementAst(
            ScriptExtent extent,
            String label,
            PipelineBaseAst initializer,
            PipelineBaseAst condition,
            PipelineBaseAst iterator,
            StatementBlockAst body) {
        super(extent, label);
        this.initializer = initializer;
        this.condition = condition;
        this.iterator = iterator;
        this.body = body;
        adoptChildren();
    }

    /** Runs once before; null when absent. */
    public PipelineBaseAst initializer() {
        return initializer;
    }

    /** Tested before each turn; null when absent. */
    @Override
    public PipelineBaseAst condition() {
        return condition;
    }

    /** Runs after each turn; null when absent. */
    public PipelineBaseAst iterator() {
        return iterator;
    }

    /** The loop's body. */
    @Override
    public StatementBlockAst body() {
        return body;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        acceptIfPresent(initializer, action);
        acceptIfPresent(condition, action);
        acceptIfPresent(iterator, action);
        action.accept(body);
    }
}
