package mediashell.text;

/** A wildcard pattern whose bracket is not closed. */
public final class WildcardPatternException extends RuntimeException {

    public WildcardPatternException(String pattern) {
        super("the wildcard pattern '" + pattern
                + "' opens a bracket that it does not close; write `[ for the character itself");
    }
}
