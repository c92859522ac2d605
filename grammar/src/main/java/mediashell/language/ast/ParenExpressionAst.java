package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * {@code ( )}.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/api/system.management.automation.language.parenexpressionast">ParenExpressionAst</a>
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
