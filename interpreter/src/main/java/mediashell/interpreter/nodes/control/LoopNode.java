package mediashell.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.pipeline.BreakException;
import mediashell.automation.pipeline.ContinueException;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.StatementNode;
import mediashell.interpreter.nodes.statement.StatementListNode;
import mediashell.language.ast.ScriptExtent;

/** What all loops share: running the body once and deciding what a jump in it means here. */
public abstract class LoopNode extends StatementNode {
    /** The loop goes on with its next round. */
    protected static final int NEXT = -1;

    /** The loop ends; the statement after it runs. Every other result is a completion code to pass on. */
    protected static final int END = -2;

    private final String label;

    @Child
    private StatementListNode body;

    protected LoopNode(ScriptExtent extent, String label, StatementListNode body) {
        super(extent);
        this.label = label;
        this.body = body;
    }

    /** One round. */
    protected final int round(VirtualFrame frame, ScriptFrame script) {
        script.runspace.checkStop();
        try {
            int completion = body.execute(frame);
            return completion == Completion.NORMAL ? NEXT : meaning(script, completion);
        } catch (BreakException jump) {
            if (isMine(jump.label())) {
                return END;
            }
            throw jump;
        } catch (ContinueException jump) {
            if (isMine(jump.label())) {
                return NEXT;
            }
            throw jump;
        }
    }

    private int meaning(ScriptFrame script, int completion) {
        if (completion == Completion.RETURN || !isMine(script.jumpLabel)) {
            return completion;
        }
        return completion == Completion.BREAK ? END : NEXT;
    }

    private boolean isMine(String wanted) {
        return wanted == null || wanted.isEmpty() || wanted.equalsIgnoreCase(label);
    }

    /** What the whole loop returns for the result of its last round. */
    protected static int result(int round) {
        return round == END || round == NEXT ? Completion.NORMAL : round;
    }
}
