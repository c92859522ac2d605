package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * One or more commands joined by bars.
 *
 * @see "System.Management.Automation.Language.PipelineAst"
 */
public final class PipelineAst extends PipelineBaseAst {
    private final List<CommandBaseAst> pipelineElements;
    private final boolean background;

    public PipelineAst(ScriptExtent extent, List<CommandBaseAst> pipelineElements, boolean background) {
        super(extent);
        this.pipelineElements = List.copyOf(pipelineElements);
        this.background = background;
        adoptChildren();
    }

    /** The elements in order. */
    public List<CommandBaseAst> pipelineElements() {
        return pipelineElements;
    }

    /** True when an ampersand ends it. */
    public boolean background() {
        return background;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        pipelineElements.forEach(action);
    }
}
