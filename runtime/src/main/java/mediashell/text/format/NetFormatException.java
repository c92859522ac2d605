package mediashell.text.format;

/** A format, or a text to be read, that .NET refuses; scripts see System.FormatException. */
public final class NetFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** An error whose message says what was expected and what came. */
    public NetFormatException(String message) {
        super(message);
    }

    static NetFormatException badSpecifier(String format, String type) {
        return new NetFormatException("'" + format + "' is no format for a " + type);
    }
}
