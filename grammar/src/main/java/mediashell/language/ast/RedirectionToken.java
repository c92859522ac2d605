package mediashell.language.ast;

/** A redirection operator. */
public final class RedirectionToken extends Token {
    private final RedirectionStream fromStream;
    private final RedirectionStream toStream;
    private final boolean append;

    public RedirectionToken(
            TokenKind kind,
            ScriptExtent extent,
            RedirectionStream fromStream,
            RedirectionStream toStream,
            boolean append) {
        super(kind, extent);
        this.fromStream = fromStream;
        this.toStream = toStream;
        this.append = append;
    }

    /** The stream that is redirected. */
    public RedirectionStream fromStream() {
        return fromStream;
    }

    /** The stream that receives it; null for a file. */
    public RedirectionStream toStream() {
        return toStream;
    }

    /** True for {@code >>}. */
    public boolean append() {
        return append;
    }
}
