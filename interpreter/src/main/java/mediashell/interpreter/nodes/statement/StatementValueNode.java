package mediashell.interpreter.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.pipeline.BreakException;
import mediashell.automation.pipeline.ContinueException;
import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.pipeline.ReturnException;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.OutputCollector;
import mediashell.interpreter.nodes.ScriptFrame;

/** Statements used as a value: {@code $( )}, {@code @( )}, {@code $x = if …}. A jump out of them has to be an exception. */
public final class StatementValueNode extends ExpressionNode {
    private final boolean alwaysArray;

    @Child
    private StatementListNode statements;

    /**
     * @param alwaysArray whether none or one object is an array too, as in {@code @( )}
     */
    public StatementValueNode(StatementListNode statements, boolean alwaysArray) {
        this.statements = statements;
        this.alwaysArray = alwaysArray;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        OutputCollector collector = new OutputCollector();
        collect(frame, collector);
        return alwaysArray ? collector.array() : collector.value();
    }

    private void collect(VirtualFrame frame, OutputCollector collector) {
        ScriptFrame script = ScriptFrame.of(frame);
        OutputSink outer = script.out;
        script.out = collector;
        int completion;
        try {
            completion = statements.execute(frame);
        } finally {
            script.out = outer;
        }
        if (completion != Completion.NORMAL) {
            flush(script, collector, completion);
            throw jump(script, completion);
        }
    }

    /** What was collected before a jump still reaches the output. */
    private static void flush(ScriptFrame script, OutputCollector collector, int completion) {
        if (completion == Completion.RETURN) {
            for (Object value : collector.toArray()) {
                script.out.write(value);
            }
        }
    }

    private static RuntimeException jump(ScriptFrame script, int completion) {
        return switch (completion) {
            case Completion.RETURN -> new ReturnException(script.returnValue);
            case Completion.BREAK -> new BreakException(script.jumpLabel);
            default -> new ContinueException(script.jumpLabel);
        };
    }
}
