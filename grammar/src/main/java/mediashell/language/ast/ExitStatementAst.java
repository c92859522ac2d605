package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * An {@code exit} statement.
 *
 * @see "System.Management.Automation.Language.ExitStatementAst"
 */
public final class ExitStatementAst extends StatementAst {
    private final PipelineBaseAst pipeline;

    public ExitStatementAst(ScriptExtent extent, PipelineBaseAst pipeline) {
        super(extent);
        this.pipeline = pipeline;
        adoptChildren();
    }

    /** The exit code; null when absent. */
    public PipelineBaseAst pipeline() {
        return pipeline;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        acceptIfPresent(pipeline, action);
    }
}
