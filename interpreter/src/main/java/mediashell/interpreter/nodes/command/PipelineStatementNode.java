package mediashell.interpreter.nodes.command;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.StatementNode;
import mediashell.language.ast.ScriptExtent;

/** A pipeline as a statement: its output goes where the block's goes. */
public final class PipelineStatementNode extends StatementNode {
    @Child
    private PipelineNode pipeline;

    public PipelineStatementNode(ScriptExtent extent, PipelineNode pipeline) {
        super(extent);
        this.pipeline = pipeline;
    }

    @Override
    public int execute(VirtualFrame frame) {
        pipeline.run(frame, ScriptFrame.of(frame).streams());
        return Completion.NORMAL;
    }
}
