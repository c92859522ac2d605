package mediashell.text;

/** A wildcard pattern whose bracket is open or runs backwards; scripts see ...Automation.WildcardPatternException. */
public final class WildcardPatternException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The error about that pattern. */
    public WildcardPatternException(String pattern) {
        super("a wildcard pattern closes its brackets and has no reversed range, but is '" + pattern + "'");
    }
}
