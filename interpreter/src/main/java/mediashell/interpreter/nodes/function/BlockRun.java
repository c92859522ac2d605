package mediashell.interpreter.nodes.function;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.pipeline.BreakException;
import mediashell.automation.pipeline.ContinueException;
import mediashell.automation.pipeline.ReturnException;
import mediashell.automation.scope.Scope;
import mediashell.automation.session.CallFrame;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.session.SessionStateImpl;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ScriptFrame;

/** Runs bodies of one block in its session state, scope and frame, and puts the caller's back whatever happens. */
final class BlockRun {
    /** Calls on one stack: beyond, collecting garbage under the deep stack takes longer than the script. */
    private static final int MAX_DEPTH = 8000;

    private final Runspace runspace;
    private final SessionStateImpl state;
    private final ScriptFrame frame;

    BlockRun(SessionStateImpl state, ScriptFrame frame) {
        this.runspace = frame.runspace;
        this.state = state;
        this.frame = frame;
    }

    ScriptFrame frame() {
        return frame;
    }

    /** Runs statements; jumps that the body does not take itself go on as exceptions. */
    void body(Body target) {
        int completion;
        try {
            completion = (int) call(target);
        } catch (ReturnException jump) {
            frame.returnValue = jump.value();
            return;
        }
        if (completion == Completion.BREAK) {
            throw new BreakException(frame.jumpLabel);
        } else if (completion == Completion.CONTINUE) {
            throw new ContinueException(frame.jumpLabel);
        }
    }

    /** Runs an expression or a list. */
    Object call(Body target) {
        return within(() -> target.call(frame));
    }

    /** Runs engine code as if the block ran it. */
    Object within(java.util.function.Supplier<Object> code) {
        runspace.checkStop();
        if (frame.depth() > MAX_DEPTH) {
            throw tooDeep();
        }
        SessionStateImpl outerState = runspace.enter(state);
        Scope outerScope = state.enter(frame.scope);
        CallFrame outerFrame = runspace.frame();
        runspace.setFrame(frame);
        boolean changes = outerScope != frame.scope && frame.scope.hasCommands();
        if (changes) {
            runspace.commandsChanged();
        }
        try {
            return code.get();
        } catch (StackOverflowError e) {
            throw tooDeep();
        } finally {
            runspace.setFrame(outerFrame);
            state.enter(outerScope);
            runspace.enter(outerState);
            if (outerScope != frame.scope && frame.scope.hasCommands()) {
                runspace.commandsChanged();
            }
        }
    }

    private static DotNetException tooDeep() {
        return SessionErrors.of(
                "System.Management.Automation.ScriptCallDepthException",
                "CallDepthOverflow",
                ErrorCategory.InvalidOperation,
                null,
                "The script calls itself too deeply.");
    }
}
