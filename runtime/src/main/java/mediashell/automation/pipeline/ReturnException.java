package mediashell.automation.pipeline;

/** {@code return}: the value was already written to the output of the script block, or is the value of a class method. */
public final class ReturnException extends ControlFlowException {

    private final transient Object value;

    public ReturnException(Object value) {
        this.value = value;
    }

    /** The value a class method returns; null in script blocks. */
    public Object value() {
        return value;
    }
}
