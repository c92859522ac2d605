package mediashell.language.ast;

/** A number. */
public final class NumberToken extends Token {
    private final Object value;

    public NumberToken(TokenKind kind, ScriptExtent extent, Object value) {
        super(kind, extent);
        this.value = value;
    }

    /** The value, as in {@link ConstantExpressionAst#value()}. */
    public Object value() {
        return value;
    }
}
