package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * A {@code return} statement.
 *
 * @see "System.Management.Automation.Language.ReturnStatementAst"
 */
public final class ReturnStatementAst extends StatementAst {
    private final PipelineBaseAst pipeline;

    public ReturnStatementAst(ScriptExtent extent, PipelineBaseAst pipeline) {
        super(extent);
        this.pipeline = pipeline;
        adoptChildren();
    }

    /** What is returned; null when absent. */
    public PipelineBaseAst pipeline() {
        return pipeline;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        acceptIfPresent(pipeline, action);
    }
}
