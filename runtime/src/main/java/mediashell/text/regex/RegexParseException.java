package mediashell.text.regex;

/** A pattern that .NET refuses; scripts see System.Text.RegularExpressions.RegexParseException. */
public final class RegexParseException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final RegexParseError error;
    private final int offset;

    RegexParseException(RegexParseError error, int offset, String pattern) {
        super("invalid pattern '" + pattern + "' at offset " + offset + ": " + error.sentence());
        this.error = error;
        this.offset = offset;
    }

    public RegexParseError error() {
        return error;
    }

    /** Where in the pattern the reader was, in UTF-16 units. */
    public int offset() {
        return offset;
    }
}
