package mediashell.interpreter.nodes.command;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.pipeline.Redirection;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.values.AutomationNull;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.OutputCollector;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.Unroll;

/** An expression with redirections, such as {@code 'text' > file} or {@code (command) 2>&1}: gives what is left of its output. */
public final class RedirectedExpressionNode extends ExpressionNode {
    @Child
    private ExpressionNode expression;

    @Children
    private final RedirectionNode[] redirections;

    public RedirectedExpressionNode(ExpressionNode expression, RedirectionNode[] redirections) {
        this.expression = expression;
        this.redirections = redirections;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        ScriptFrame script = ScriptFrame.of(frame);
        OutputCollector collector = new OutputCollector();
        Redirection[] plugged = new Redirection[redirections.length];
        Streams streams = script.streams().withOutput(collector);
        for (int i = 0; i < plugged.length; i++) {
            plugged[i] = redirections[i].evaluate(frame);
            streams = plugged[i].apply(streams);
        }
        Streams outer = script.connect(streams);
        try {
            Unroll.write(script.runspace, streams.output(), expression.execute(frame));
            for (Redirection redirection : plugged) {
                redirection.finish();
            }
        } finally {
            script.connect(outer);
            for (Redirection redirection : plugged) {
                redirection.close();
            }
        }
        return collector.count() == 0 ? AutomationNull.VALUE : collector.value();
    }
}
