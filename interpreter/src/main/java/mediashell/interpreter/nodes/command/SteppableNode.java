package mediashell.interpreter.nodes.command;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.interpreter.nodes.ExpressionNode;

/** A pipeline as a value that somebody else runs step by step. */
public final class SteppableNode extends ExpressionNode {
    @Child
    private PipelineNode pipeline;

    public SteppableNode(PipelineNode pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return pipeline.build(frame);
    }
}
