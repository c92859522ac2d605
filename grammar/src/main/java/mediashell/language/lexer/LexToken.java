package mediashell.language.lexer;

import java.util.List;

import mediashell.language.ast.ParseError;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.Token;
import mediashell.language.ast.TokenKind;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.TokenSource;

/** What the parser sees of a token: its type in the grammar, and the token itself. */
public final class LexToken implements org.antlr.v4.runtime.Token {
    private final int type;
    private final Token token;
    private final StringContent content;
    private final List<ParseError> errors;
    private LexMode mode;
    private int index = -1;
    private int from;
    private int textFrom;
    private int to;

    LexToken(int type, Token token, StringContent content, List<ParseError> errors) {
        this.type = type;
        this.token = token;
        this.content = content;
        this.errors = errors;
    }

    /** The token of the script. */
    public Token token() {
        return token;
    }

    public ScriptExtent extent() {
        return token.extent();
    }

    public TokenKind kind() {
        return token.kind();
    }

    /** The parts of a string or bareword; null for other tokens. */
    public StringContent content() {
        return content;
    }

    /** What the lexer found wrong with this token. */
    List<ParseError> errors() {
        return errors;
    }

    LexMode mode() {
        return mode;
    }

    /** Where the blanks before the token begin. */
    int from() {
        return from;
    }

    /** Where the token's own text begins. */
    int textFrom() {
        return textFrom;
    }

    /** Where the text behind the token begins; for tokens without text that is where it stands. */
    int to() {
        return to;
    }

    /** True when nothing stands between this token and the one before. */
    public boolean isGlued() {
        return from == textFrom;
    }

    LexToken placed(LexMode readIn, int tokenIndex, int blanksFrom, int ownFrom, int textTo) {
        this.mode = readIn;
        this.index = tokenIndex;
        this.from = blanksFrom;
        this.textFrom = ownFrom;
        this.to = textTo;
        return this;
    }

    @Override
    public int getType() {
        return type;
    }

    @Override
    public String getText() {
        return token.text();
    }

    @Override
    public int getLine() {
        return extent().startLineNumber();
    }

    @Override
    public int getCharPositionInLine() {
        return extent().startColumnNumber() - 1;
    }

    @Override
    public int getChannel() {
        return DEFAULT_CHANNEL;
    }

    @Override
    public int getTokenIndex() {
        return index;
    }

    @Override
    public int getStartIndex() {
        return extent().startOffset();
    }

    @Override
    public int getStopIndex() {
        return extent().endOffset() - 1;
    }

    @Override
    public TokenSource getTokenSource() {
        return null;
    }

    @Override
    public CharStream getInputStream() {
        return null;
    }
}
