package mediashell.interpreter.nodes.command;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import mediashell.automation.pipeline.Pipeline;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.session.Runspace;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.Unroll;

/** Commands that feed each other; an expression may stand first. */
public final class PipelineNode extends Node {
    @Child
    private ExpressionNode first;

    @Children
    private final CommandNode[] commands;

    /**
     * @param first the expression that feeds the commands, or null
     */
    public PipelineNode(ExpressionNode first, CommandNode[] commands) {
        this.first = first;
        this.commands = commands;
    }

    /** The pipeline with its arguments evaluated, not begun yet. */
    Pipeline build(VirtualFrame frame) {
        ScriptFrame script = ScriptFrame.of(frame);
        Pipeline pipeline = new Pipeline(script.runspace);
        for (CommandNode command : commands) {
            command.addTo(frame, script, pipeline);
        }
        return pipeline;
    }

    /** Runs the pipeline with its output where {@code streams} say. */
    public void run(VirtualFrame frame, Streams streams) {
        ScriptFrame script = ScriptFrame.of(frame);
        Runspace runspace = script.runspace;
        if (first == null && commands.length == 1 && commands[0].runDirectly(frame, script, streams)) {
            return;
        }
        Object input = first == null ? null : first.execute(frame);
        if (commands.length == 0) {
            Unroll.write(runspace, streams.output(), input);
            return;
        }
        Pipeline pipeline = new Pipeline(runspace);
        for (CommandNode command : commands) {
            command.addTo(frame, script, pipeline);
        }
        runspace.setSuccess(true);
        if (first == null) {
            pipeline.run(streams);
        } else {
            pipeline.run(streams, input);
        }
    }
}
