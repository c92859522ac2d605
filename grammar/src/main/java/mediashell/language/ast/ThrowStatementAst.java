package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * A {@code throw} statement.
 *
 * @see "System.Management.Automation.Language.ThrowStatementAst"
 */
public final class ThrowStatementAst extends StatementAst {
    private final PipelineBaseAst pipeline;

    public ThrowStatementAst(ScriptExtent extent, PipelineBaseAst pipeline) {
        super(extent);
        this.pipeline = pipeline;
        adoptChildren();
    }

    /** What is thrown; null throws again inside a handler; null when absent. */
    public PipelineBaseAst pipeline() {
        return pipeline;
    }

    /** True when nothing stands behind the keyword. */
    public boolean isRethrow() {
        return pipeline == null;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        acceptIfPresent(pipeline, action);
    }
}
