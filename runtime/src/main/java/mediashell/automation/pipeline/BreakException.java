package mediashell.automation.pipeline;

/** {@code break}, with the label it names or null. */
public final class BreakException extends ControlFlowException {

    private final String label;

    public BreakException(String label) {
        this.label = label;
    }

    /** The label, or null for the innermost loop or switch. */
    public String label() {
        return label;
    }
}
