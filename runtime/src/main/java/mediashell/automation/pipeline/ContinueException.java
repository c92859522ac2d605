package mediashell.automation.pipeline;

/** {@code continue}, with the label it names or null. */
public final class ContinueException extends ControlFlowException {

    private final String label;

    public ContinueException(String label) {
        this.label = label;
    }

    /** The label, or null for the innermost loop. */
    public String label() {
        return label;
    }
}
