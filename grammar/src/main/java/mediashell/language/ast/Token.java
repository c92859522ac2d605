package mediashell.language.ast;

/**
 * A token of a script.
 *
 * @see "System.Management.Automation.Language.Token"
 */
public sealed class Token
        permits NumberToken, StringToken, VariableToken, ParameterToken, LabelToken, RedirectionToken {
    private final TokenKind kind;
    private final ScriptExtent extent;

    public Token(TokenKind kind, ScriptExtent extent) {
        this.kind = kind;
        this.extent = extent;
    }

    public final TokenKind kind() {
        return kind;
    }

    public final ScriptExtent extent() {
        return extent;
    }

    /** The token's source text. */
    public final String text() {
        return extent.text();
    }

    @Override
    public final String toString() {
        return kind + "@" + extent.startOffset() + "-" + extent.endOffset();
    }
}
