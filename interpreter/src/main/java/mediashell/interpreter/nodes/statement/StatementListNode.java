package mediashell.interpreter.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import mediashell.automation.pipeline.ControlFlowException;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.StatementNode;
import mediashell.interpreter.nodes.function.Embedding;

/**
 * Statements one after the other: the one place where errors are caught. An error ends its statement; traps, an enclosing try and
 * {@code $ErrorActionPreference} decide whether the next one runs.
 */
public final class StatementListNode extends Node {
    @Children
    private final StatementNode[] statements;

    @Children
    private final TrapNode[] traps;

    private final Embedding embedding;

    public StatementListNode(Embedding embedding, StatementNode[] statements, TrapNode[] traps) {
        this.embedding = embedding;
        this.statements = statements;
        this.traps = traps;
    }

    /** What the engine around the session adds. */
    public Embedding embedding() {
        return embedding;
    }

    /** Runs the statements; the result is a {@link Completion} code. */
    public int execute(VirtualFrame frame) {
        ScriptFrame script = ScriptFrame.of(frame);
        boolean propagating = script.runspace.propagatingErrors();
        if (traps.length == 0) {
            return execute(frame, script, propagating);
        }
        script.runspace.setPropagatingErrors(true);
        try {
            return execute(frame, script, propagating);
        } finally {
            script.runspace.setPropagatingErrors(propagating);
        }
    }

    private int execute(VirtualFrame frame, ScriptFrame script, boolean propagating) {
        int next = 0;
        while (next < statements.length) {
            int current = next;
            try {
                while (next < statements.length) {
                    current = next++;
                    int completion = run(frame, script, statements[current]);
                    if (completion != Completion.NORMAL) {
                        return completion;
                    }
                }
            } catch (ControlFlowException jump) {
                throw jump;
            } catch (RuntimeException error) {
                int completion =
                        StatementErrors.handle(frame, script, StatementErrors.dotNet(error), traps, propagating);
                if (completion != Completion.NORMAL) {
                    return completion;
                }
                script.runspace.setSuccess(false);
            }
        }
        return Completion.NORMAL;
    }

    private static int run(VirtualFrame frame, ScriptFrame script, StatementNode statement) {
        script.position = statement.extent();
        int completion = statement.execute(frame);
        if (statement.setsSuccess()) {
            script.runspace.setSuccess(true);
        }
        return completion;
    }
}
