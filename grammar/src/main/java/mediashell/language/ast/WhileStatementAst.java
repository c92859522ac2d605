package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * A {@code while} loop.
 *
 * @see "System.Management.Automation.Language.WhileStatementAst"
 */
public final class WhileStatementAst extends LoopStatementAst {
    private final PipelineBaseAst condition;
    private final StatementBlockAst body;

    public WhileStatementAst(ScriptExtent extent, String label, PipelineBaseAst condition, StatementBlockAst body) {
        super(extent, label);
        this.condition = condition;
        this.body = body;
        adoptChildren();
    }

    /** Tested before each turn. */
    @Override
    public PipelineBaseAst condition() {
        return condition;
    }

    /** The loop's body. */
    @Override
    public StatementBlockAst body() {
        return body;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        action.accept(condition);
        action.accept(body);
    }
}
