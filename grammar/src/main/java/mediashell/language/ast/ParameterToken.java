package mediashell.language.ast;

/** A {@code -Name} in a command. */
public final class ParameterToken extends Token {
    private final String parameterName;
    private final boolean usedColon;

    public ParameterToken(TokenKind kind, ScriptExtent extent, String parameterName, boolean usedColon) {
        super(kind, extent);
        this.parameterName = parameterName;
        this.usedColon = usedColon;
    }

    /** The name without dash and colon. */
    public String parameterName() {
        return parameterName;
    }

    /** True when a colon ends the token. */
    public boolean usedColon() {
        return usedColon;
    }
}
