package mediashell.language.ast;

/** A variable or splatted variable. */
public final class VariableToken extends Token {
    private final VariablePath variablePath;

    public VariableToken(TokenKind kind, ScriptExtent extent, VariablePath variablePath) {
        super(kind, extent);
        this.variablePath = variablePath;
    }

    /** The parsed name. */
    public VariablePath variablePath() {
        return variablePath;
    }
}
