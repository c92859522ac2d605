package mediashell.automation.pipeline;

/** Base of all jumps: never an error, never caught by a script's {@code catch}, no stack trace. */
public abstract class ControlFlowException extends RuntimeException {

    protected ControlFlowException() {
        super(null, null, false, false);
    }
}
