package mediashell.language.lexer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import mediashell.language.ast.ParseError;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.Token;
import mediashell.language.ast.TokenKind;
import mediashell.language.grammar.PowerShellParser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * The parser's tokens, read when they are looked at. One token is looked ahead at most; when the parser has moved to a
 * rule with another mode it is read again from where the one before ended. Not safe for use by several threads.
 */
public final class ContextTokenStream implements TokenStream {
    private final Script script;
    private final ParserPlace place;
    private final ContextLexer lexer;
    private final List<LexToken> consumed = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<ParseError> errors;
    private PowerShellParser parser;
    private Consumer<LexToken> stringParser = token -> {};
    private LexToken next;
    private LexToken reported;
    private int missingAt = -1;
    private ScriptExtent missing;
    private boolean missingGlues;
    private int position;

    /** The last answer of {@link #mode}, which the parser asks for several times in one place. */
    private ParserRuleContext asked;

    private int askedAt;
    private boolean askedInside;
    private LexMode answer;

    /** A stream over {@code script} that appends what is wrong with its tokens to {@code errors}. */
    public ContextTokenStream(Script script, List<ParseError> errors) {
        this.script = script;
        this.errors = errors;
        this.place = new ParserPlace(this);
        this.lexer = new ContextLexer(script, place);
    }

    /** Sets the parser that this stream follows, and what parses the parts of a string when it is passed. */
    public void follow(PowerShellParser owner, Consumer<LexToken> partsParser) {
        this.parser = owner;
        place.follow(owner);
        this.stringParser = partsParser;
    }

    /** The tokens passed so far, with new lines and comments. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The last token passed; null at the start. */
    public LexToken previous() {
        return consumed.isEmpty() ? null : consumed.getLast();
    }

    public Script script() {
        return script;
    }

    @Override
    public LexToken LT(int k) {
        return k < 0 ? previous() : lookAhead();
    }

    @Override
    public int LA(int k) {
        return k < 0 ? place.previousType() : lookAhead().getType();
    }

    /** On the way down into rules what the caller's mode passes over is passed over; on the way up it is read again. */
    private LexToken lookAhead() {
        var place = parser.getContext();
        boolean same = place == asked && consumed.size() == askedAt && (place.start != null) == askedInside;
        var mode = same ? answer : mode(place);
        asked = place;
        askedAt = consumed.size();
        askedInside = place.start != null;
        answer = mode;
        var known = next;
        if (known == null || !suits(known, mode)) {
            int start = known != null && parser.getContext().start == null ? known.textFrom() : position;
            next = lexer.read(position, start, mode == LexMode.KEEP ? LexMode.STATEMENT : mode, consumed.size());
        }
        return next;
    }

    private static boolean suits(LexToken known, LexMode mode) {
        if (mode == LexMode.KEEP || mode == known.mode()) {
            return true;
        }
        return known.mode().isStart() && (mode == LexMode.OPERAND || mode == LexMode.ELEMENT);
    }

    private LexMode mode(RuleContext place) {
        for (var context = place; context != null; context = context.getParent()) {
            int rule = context.getRuleIndex();
            boolean first = begins((ParserRuleContext) context);
            var mode = first ? RuleModes.first(rule) : RuleModes.rest(rule);
            if (!first
                    && context instanceof PowerShellParser.ScriptBlockBodyContext body
                    && body.paramBlock() != null) {
                return LexMode.BLOCKS;
            }
            if (rule == PowerShellParser.RULE_expression
                    && !first
                    && ((ParserRuleContext) context).getChildCount() > 1) {
                return LexMode.CLOSE;
            }
            if (mode == LexMode.KEEP && next == null) {
                continue;
            }
            if (mode != LexMode.INHERIT) {
                return mode;
            }
        }
        return LexMode.KEEP;
    }

    private boolean begins(ParserRuleContext context) {
        return context.start == null || context.start.getTokenIndex() == consumed.size();
    }

    @Override
    public void consume() {
        var token = lookAhead();
        if (token.getType() == EOF) {
            return;
        }
        collectBlanks(token.from(), textStart(token));
        next = null;
        consumed.add(token);
        reportUnread(token);
        position = token.to();
        boolean inserted =
                token.getType() == PowerShellParser.PIPELINE_END || token.getType() == PowerShellParser.MEMBER_END;
        if (inserted) {
            return;
        }
        tokens.add(token.token());
        if (token.content() != null && !token.content().parts().isEmpty()) {
            stringParser.accept(token);
        }
    }

    private void collectBlanks(int from, int to) {
        var found = new ArrayList<ParseError>();
        lexer.blanks().collect(from, to, tokens, found);
        found.forEach(this::report);
    }

    private static int textStart(LexToken token) {
        boolean hasText = token.to() != token.from();
        return hasText ? token.textFrom() : token.from();
    }

    /** Where the last token that was read ends. */
    int position() {
        return position;
    }

    /** True right behind a token that was missing, where nothing can be glued to it. */
    boolean isAfterMissing() {
        return missingAt == position && !missingGlues;
    }

    /** A token of no length that counts as read, for one that is missing. */
    public LexToken inserted(int type) {
        return inserted(
                type,
                previousRead() == null
                        ? script.extent(0, 0)
                        : previousRead().extent().after());
    }

    /** A token that counts as read at {@code extent}, for one that is missing. */
    public LexToken inserted(int type, ScriptExtent extent) {
        missingAt = position;
        missing = extent;
        missingGlues = parser.getContext().getRuleIndex() == PowerShellParser.RULE_parenExpression;
        return new LexToken(type, new Token(TokenKind.Unknown, extent), null, List.of())
                .placed(LexMode.KEEP, -1, position, position, position);
    }

    /** The last token with text that was read; null at the start. */
    public LexToken previousRead() {
        for (int i = consumed.size() - 1; i >= 0; i--) {
            int type = consumed.get(i).getType();
            if (type != PowerShellParser.PIPELINE_END && type != PowerShellParser.MEMBER_END) {
                return consumed.get(i);
            }
        }
        return null;
    }

    /** The empty place behind what {@code context} has read: without a bar or comma that nothing followed. */
    public ScriptExtent behind(ParserRuleContext context) {
        int rule = context.getRuleIndex();
        var last = previousRead();
        boolean list = rule == PowerShellParser.RULE_parameterList;
        boolean closing = list || rule == PowerShellParser.RULE_parenExpression;
        int dangling = list ? PowerShellParser.SEPARATOR : PowerShellParser.PIPE;
        if (closing && last != null && last.getType() == dangling && consumed.size() > 1) {
            return consumed.get(last.getTokenIndex() - 1).extent().after();
        }
        boolean farther = missingAt == position
                && last != null
                && missing.endOffset() > last.extent().endOffset();
        return last == null ? script.extent(0, 0) : (farther ? missing : last.extent()).after();
    }

    /** Where {@code token} stands; the end of input stands behind the last character. */
    public ScriptExtent place(LexToken token) {
        int end = script.source().text().length() + 1;
        return token.getType() == EOF ? script.source().extent(end, end) : token.extent();
    }

    /** The empty place one character before {@code token}. */
    public ScriptExtent before(LexToken token) {
        int start = Math.max(0, place(token).startOffset() - 1);
        return script.source().extent(start, start);
    }

    /**
     * True when only blanks and comments follow {@code extent}. In a part of a string PowerShell counts from the part's start
     * although extents count from the script's, which shows in what it calls incomplete.
     */
    public boolean nothingBehind(ScriptExtent extent) {
        int end = new Blanks(script).skip(Math.min(extent.endOffset(), script.length()), false, false);
        return end >= script.length() && script.at(script.length() - 1) != '`';
    }

    /** Passes over what stands before the first of {@code stops} that is in no inner bracket. */
    public void skipTo(String stops) {
        position = lexer.firstOf(position, stops);
        next = null;
    }

    /** Forgets how the next token was read. */
    public void readAgain() {
        next = null;
    }

    /** {@link #skipTo}, and over that character too. */
    public void skipBehind(String stops) {
        skipTo(stops);
        position = Math.min(position + 1, script.length());
    }

    /** True when what stands next begins with {@code c}; blanks and new lines do not count. */
    public boolean followedBy(char c) {
        return script.at(lexer.blanks().skip(position, true, false)) == c;
    }

    /** Reports what is wrong with a token that no rule will read, and with what stands before it. */
    public void reportUnread(LexToken token) {
        if (token != reported) {
            reported = token;
            var before = new ArrayList<ParseError>();
            lexer.blanks().collect(token.from(), token.textFrom(), new ArrayList<>(), before);
            before.forEach(this::report);
            token.errors().forEach(this::report);
        }
    }

    /** Reports an error unless its place was blamed for the same thing just now; the last few errors are enough to compare with. */
    public void report(ParseError error) {
        int first = Math.max(0, errors.size() - 20);
        if (errors.subList(first, errors.size()).stream().noneMatch(other -> isSame(error, other))) {
            errors.add(error);
        }
    }

    private static boolean isSame(ParseError error, ParseError other) {
        return error.errorId().equals(other.errorId())
                && error.extent().startOffset() == other.extent().startOffset()
                && error.extent().endOffset() == other.extent().endOffset();
    }

    /** Makes what was passed over before the token ahead count as read. */
    public void keepBlanks() {
        var ahead = lookAhead();
        collectBlanks(position, ahead.textFrom());
        position = ahead.textFrom();
    }

    /** Appends the comments at the end and the end of input, which PowerShell places behind the last character. */
    public void finish() {
        int end = script.length();
        collectBlanks(position, end);
        tokens.add(new Token(TokenKind.EndOfInput, script.source().extent(end + 1, end + 1)));
    }

    @Override
    public int index() {
        return consumed.size();
    }

    @Override
    public int size() {
        return consumed.size() + 1;
    }

    @Override
    public LexToken get(int index) {
        return index < consumed.size() ? consumed.get(index) : lookAhead();
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {}

    @Override
    public void seek(int index) {
        if (index != consumed.size()) {
            throw new UnsupportedOperationException("The parser is LL(1) and never goes back.");
        }
    }

    @Override
    public TokenSource getTokenSource() {
        return null;
    }

    @Override
    public String getSourceName() {
        return script.source().fileName() == null
                ? UNKNOWN_SOURCE_NAME
                : script.source().fileName();
    }

    @Override
    public String getText(Interval interval) {
        return getText();
    }

    @Override
    public String getText() {
        return script.source().text();
    }

    @Override
    public String getText(RuleContext context) {
        return context.getText();
    }

    @Override
    public String getText(org.antlr.v4.runtime.Token start, org.antlr.v4.runtime.Token stop) {
        return getText();
    }
}
