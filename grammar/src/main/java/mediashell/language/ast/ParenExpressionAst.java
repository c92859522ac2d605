package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * {@code ( )}.
 *
 * @see "System.Management.Automation.Language.ParenExpressionAst"
 */
public final class ParenExpressionAst extends ExpressionAst {
    private final PipelineBaseAst pipeline;

    public ParenExpressionAst(ScriptExtent extent, PipelineBaseAst pipeline) {
        super(extent);
        this.pipeline = pipeline;
        adoptChildren();
    }

    /** What stands inside. */
    public PipelineBaseAst pipeline() {
        return pipeline;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        action.accept(pipeline);
    }
}
