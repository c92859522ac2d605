package mediashell.language.ast;

import java.util.List;

/** A string, bareword or identifier; StringLiteralToken and StringExpandableToken of PowerShell in one. */
public final class StringToken extends Token {
    private final String value;
    private List<Token> nestedTokens;

    public StringToken(TokenKind kind, ScriptExtent extent, String value, List<Token> nestedTokens) {
        super(kind, extent);
        this.value = value;
        this.nestedTokens = List.copyOf(nestedTokens);
    }

    /** The text with escapes resolved; what is to expand stands as written. */
    public String value() {
        return value;
    }

    /** The tokens within an expandable string, in order. */
    public List<Token> nestedTokens() {
        return nestedTokens;
    }

    /** Sets the tokens within, once the parser has read the parts of the string. */
    public void nest(List<Token> tokens) {
        nestedTokens = List.copyOf(tokens);
    }
}
