package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * Two pipelines joined by {@code &&} or {@code ||}.
 *
 * @see "System.Management.Automation.Language.PipelineChainAst"
 */
public final class PipelineChainAst extends PipelineBaseAst {
    private final PipelineBaseAst lhsPipelineChain;
    private final PipelineAst rhsPipeline;
    private final TokenKind operator;
    private final boolean background;

    public PipelineChainAst(
            ScriptExtent extent,
            PipelineBaseAst lhsPipelineChain,
            PipelineAst rhsPipeline,
            TokenKind operator,
            boolean background) {
        super(extent);
        this.lhsPipelineChain = lhsPipelineChain;
        this.rhsPipeline = rhsPipeline;
        this.operator = operator;
        this.background = background;
        adoptChildren();
    }

    /** What runs first: a chain or a pipeline. */
    public PipelineBaseAst lhsPipelineChain() {
        return lhsPipelineChain;
    }

    /** What runs next. */
    public PipelineAst rhsPipeline() {
        return rhsPipeline;
    }

    /** {@code AndAnd} or {@code OrOr}. */
    public TokenKind operator() {
        return operator;
    }

    /** True when an ampersand ends it. */
    public boolean background() {
        return background;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        action.accept(lhsPipelineChain);
        action.accept(rhsPipeline);
    }
}
