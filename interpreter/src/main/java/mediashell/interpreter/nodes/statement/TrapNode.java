package mediashell.interpreter.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorRecord;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.control.CatchTypes;
import mediashell.interpreter.nodes.function.HandlerCode;
import mediashell.interpreter.translator.SourceUnit;

/**
 * {@code trap [type] { … }}: runs when a statement of its own block fails. {@code continue} goes on with the next statement silently,
 * {@code break} throws the error on, otherwise the error is reported first.
 */
public final class TrapNode extends Node {
    private final SourceUnit unit;
    private final String typeName;

    private final HandlerCode code;

    /**
     * @param typeName null to catch everything
     */
    public TrapNode(SourceUnit unit, String typeName, HandlerCode code) {
        this.unit = unit;
        this.typeName = typeName;
        this.code = code;
    }

    boolean catchesAll() {
        return typeName == null;
    }

    boolean matches(VirtualFrame frame, DotNetException error) {
        return typeName != null
                && CatchTypes.match(ScriptFrame.of(frame).runspace, unit, new String[][] {{typeName}}, error) != null;
    }

    int handle(VirtualFrame frame, DotNetException error, ErrorRecord record) {
        ScriptFrame script = ScriptFrame.of(frame);
        int completion = code.run(script, record);
        return switch (completion) {
            case Completion.CONTINUE -> Completion.NORMAL;
            case Completion.BREAK -> throw error.asStopping();
            case Completion.RETURN -> Completion.RETURN;
            default -> {
                StatementErrors.report(script, record);
                yield Completion.NORMAL;
            }
        };
    }
}
