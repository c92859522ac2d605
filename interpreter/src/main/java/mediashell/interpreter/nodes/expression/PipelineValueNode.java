package mediashell.interpreter.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.OutputCollector;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.command.PipelineNode;

/** A pipeline of commands used as a value. */
public final class PipelineValueNode extends ExpressionNode {
    @Child
    private PipelineNode pipeline;

    public PipelineValueNode(PipelineNode pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        OutputCollector collector = new OutputCollector();
        pipeline.run(frame, ScriptFrame.of(frame).streams().withOutput(collector));
        return collector.value();
    }
}
