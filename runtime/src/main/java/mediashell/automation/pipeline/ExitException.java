package mediashell.automation.pipeline;

/** {@code exit}: leaves the running script file, or the session. */
public final class ExitException extends ControlFlowException {

    private final int code;

    public ExitException(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
