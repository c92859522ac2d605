package mediashell.language.ast;

/** A loop label. */
public final class LabelToken extends Token {
    private final String labelText;

    public LabelToken(TokenKind kind, ScriptExtent extent, String labelText) {
        super(kind, extent);
        this.labelText = labelText;
    }

    /** The name without its colon. */
    public String labelText() {
        return labelText;
    }
}
