package mediashell.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorRecord;
import mediashell.automation.scope.Scope;
import mediashell.automation.scope.ScopeLayout;
import mediashell.automation.session.Runspace;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.StatementNode;
import mediashell.interpreter.nodes.statement.StatementListNode;
import mediashell.interpreter.translator.SourceUnit;
import mediashell.language.ast.ScriptExtent;

/** {@code try … catch … finally}. Body and catch clauses let every error out of their statements; {@code finally} does not. */
public final class TryNode extends StatementNode {
    private final SourceUnit unit;
    private final String[][] catchTypes;

    @Child
    private StatementListNode body;

    @Children
    private final StatementListNode[] catches;

    @Child
    private StatementListNode finallyBlock;

    /**
     * @param catchTypes type names by clause; empty for a clause that catches everything
     * @param finallyBlock null without {@code finally}
     */
    public TryNode(
            ScriptExtent extent,
            SourceUnit unit,
            StatementListNode body,
            String[][] catchTypes,
            StatementListNode[] catches,
            StatementListNode finallyBlock) {
        super(extent);
        this.unit = unit;
        this.body = body;
        this.catchTypes = catchTypes;
        this.catches = catches;
        this.finallyBlock = finallyBlock;
    }

    @Override
    public int execute(VirtualFrame frame) {
        if (finallyBlock == null) {
            return guarded(frame);
        }
        int completion;
        String label;
        ScriptFrame script = ScriptFrame.of(frame);
        try {
            completion = guarded(frame);
            label = script.jumpLabel;
        } catch (Throwable leaving) {
            int own = finallyBlock.execute(frame);
            if (own != Completion.NORMAL) {
                return own;
            }
            throw leaving;
        }
        int own = finallyBlock.execute(frame);
        if (own != Completion.NORMAL) {
            return own;
        }
        script.jumpLabel = label;
        return completion;
    }

    private int guarded(VirtualFrame frame) {
        if (catches.length == 0) {
            return body.execute(frame);
        }
        Runspace runspace = ScriptFrame.of(frame).runspace;
        boolean outer = runspace.propagatingErrors();
        runspace.setPropagatingErrors(true);
        try {
            return body.execute(frame);
        } catch (DotNetException error) {
            return handle(frame, error);
        } finally {
            runspace.setPropagatingErrors(outer);
        }
    }

    private int handle(VirtualFrame frame, DotNetException error) {
        ScriptFrame script = ScriptFrame.of(frame);
        CatchTypes.Match match = CatchTypes.match(script.runspace, unit, catchTypes, error);
        int clause = match != null ? match.clause() : catchAll();
        if (clause < 0) {
            throw error;
        }
        ErrorRecord record = script.runspace.toErrorRecord(error);
        record = record.withException(match != null ? match.exception() : record.exception());
        return run(frame, script, catches[clause], record, error);
    }

    private int catchAll() {
        for (int i = 0; i < catchTypes.length; i++) {
            if (catchTypes[i].length == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int run(
            VirtualFrame frame,
            ScriptFrame script,
            StatementListNode handler,
            ErrorRecord record,
            DotNetException error) {
        Object outerUnder = script.scope.slots[ScopeLayout.UNDERSCORE];
        DotNetException outerCaught = script.caught;
        script.scope.slots[ScopeLayout.UNDERSCORE] = Scope.content(record);
        script.caught = error;
        try {
            return handler.execute(frame);
        } finally {
            script.scope.slots[ScopeLayout.UNDERSCORE] = outerUnder;
            script.caught = outerCaught;
        }
    }
}
