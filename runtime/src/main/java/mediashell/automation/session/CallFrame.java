package mediashell.automation.session;

import mediashell.automation.InvocationInfo;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.scope.Scope;
import mediashell.language.ast.ScriptExtent;

/** One call on a runspace's stack, as Get-PSCallStack, error positions and stack traces show it. */
public abstract class CallFrame {
    private final CallFrame caller;
    private final int depth;

    protected CallFrame(CallFrame caller) {
        this.caller = caller;
        this.depth = caller == null ? 1 : caller.depth + 1;
    }

    /** How many calls are on the stack, this one included. */
    public final int depth() {
        return depth;
    }

    /** The frame below, or null at the bottom. */
    public final CallFrame caller() {
        return caller;
    }

    /** The function's name, the script file's name, or {@code <ScriptBlock>}. */
    public abstract String functionName();

    /** The statement that runs, or null before the first. */
    public abstract ScriptExtent position();

    /** How the code was called; null for code that runs for an API. */
    public abstract InvocationInfo invocation();

    public abstract Scope scope();

    /** Where the call writes to now. */
    public abstract Streams streams();
}
