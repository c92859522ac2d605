package mediashell.automation.values;

/** An argument outside the range its type can hold; scripts see System.ArgumentOutOfRangeException. */
public final class ArgumentRangeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String parameterName;

    /** An error about {@code parameterName}; the message says what was expected and what came. */
    public ArgumentRangeException(String parameterName, String message) {
        super(message);
        this.parameterName = parameterName;
    }

    /** The name of the .NET parameter at fault. */
    public String parameterName() {
        return parameterName;
    }
}
