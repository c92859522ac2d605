package mediashell.language.lexer;

import static mediashell.language.grammar.PowerShellParser.*;

import java.util.List;
import java.util.Locale;

import mediashell.language.ast.LabelToken;
import mediashell.language.ast.ParameterToken;
import mediashell.language.ast.StringToken;
import mediashell.language.ast.TokenKind;

/**
 * Reads one token at a time, in the mode that the parser's place asks for. What switches, and why:
 *
 * <ul>
 *   <li>Where a pipeline may begin a word is a keyword or a command's name, and a value or sign begins an expression.
 *   <li>Among a command's arguments nearly everything is a word: {@code a-b}, {@code *.txt}, {@code -5}. Only quotes,
 *       brackets, variables and whole numbers are values, and a dash with a letter is a parameter.
 *   <li>In an expression a dash is a sign before an operand and an operator behind one; words mean nothing.
 *   <li>Directly behind a value, and only without a blank, a dot, bracket or double colon reaches into it.
 *   <li>Between the parts of a statement new lines mean nothing; where a pipeline must end they end it.
 * </ul>
 */
final class ContextLexer extends ExpressionReader {
    ContextLexer(Script script, Place place) {
        super(script, place);
    }

    Blanks blanks() {
        return blanks;
    }

    /** The token at or behind {@code search}, read in {@code mode}; the one before ends at {@code from}. */
    LexToken read(int from, int search, LexMode mode, int index) {
        errors = List.of();
        int start = textStart(search, mode);
        var token = token(start, mode);
        boolean hasText = token.getType() != PIPELINE_END && token.getType() != MEMBER_END;
        return token.placed(mode, index, from, start, hasText ? end(token, start) : from);
    }

    private int end(LexToken token, int start) {
        return token.getType() == EOF ? start : scanned;
    }

    private int textStart(int from, LexMode mode) {
        return switch (mode) {
            case POSTFIX, CALL -> from;
            case KEY -> blanks.skip(from, true, place.previousType() != AT_CURLY);
            case BODY, BLOCKS, STATEMENT, LIST_END, CLAUSE, CLASS_BODY -> blanks.skip(from, true, true);
            case RETURNED, OPERATOR, AFTER_TYPE, END, ANY_END, LINE_END, USING_KIND, USING, MEMBER_END ->
                blanks.skip(from, false, false);
            case ARGUMENT -> blanks.skip(from, place.previousType() == COMMA, false);
            case PIPE -> pipeStart(from);
            case FOR -> blanks.skip(from, place.previousType() == LPAREN || place.previousType() == SEMI, false);
            default -> blanks.skip(from, true, false);
        };
    }

    private int pipeStart(int from) {
        int start = blanks.skip(from, false, false);
        int bar = Characters.isNewLine(script.at(start)) ? blanks.leadingBar(start) : -1;
        return bar >= 0 ? bar : start;
    }

    /** Where from {@code position} on the first of {@code stops} stands in no inner bracket. */
    int firstOf(int position, String stops) {
        return lookahead.firstOf(position, stops);
    }

    private LexToken token(int start, LexMode mode) {
        if (start >= script.length()) {
            return atEnd(start, mode);
        }
        return switch (mode) {
            case BODY, BLOCKS, STATEMENT, ASSIGNED, ELEMENT, RETURNED -> start(start, mode);
            case USING_KIND -> usingKind(start);
            case LINE_END -> lineEnd(start);
            case OPERAND -> operand(start);
            case OPERATOR -> operator(start);
            case POSTFIX -> postfix(start);
            case CALL -> call(start);
            case AFTER_TYPE -> afterType(start);
            case MEMBER -> member(start);
            case KEY, ATTRIBUTE_ARGUMENT -> key(start);
            case ARGUMENT, USING -> argument(start, mode);
            case ANY_END -> plain(PIPELINE_END, TokenKind.Unknown, start, start);
            case PIPE, END -> operator(start, mode);
            case FUNCTION -> function(start);
            case TYPE, TYPE_SUFFIX -> type(start, mode);
            case CLAUSE -> clause(start);
            case MEMBER_END -> memberEnd(start);
            case SWITCH -> switchPart(start);
            default -> punctuation(start, mode);
        };
    }

    private LexToken atEnd(int start, LexMode mode) {
        boolean ends = mode == LexMode.END || mode == LexMode.ANY_END || mode == LexMode.LINE_END;
        int type = ends ? PIPELINE_END : EOF;
        return plain(type, TokenKind.EndOfInput, start, start);
    }

    private LexToken start(int at, LexMode mode) {
        char c = script.at(at);
        return switch (c) {
            case '{' -> plain(LCURLY, TokenKind.LCurly, at, at + 1);
            case '[' ->
                namesType(at)
                        ? plain(lookahead.bracketType(at, mode), TokenKind.LBracket, at, at + 1)
                        : untypedWord(at);
            case ',' -> plain(UNARY_COMMA, TokenKind.Comma, at, at + 1);
            case '.' -> startingDot(at, mode);
            case ':' -> startingColon(at, mode);
            case '!' -> plain(UNARY, TokenKind.Exclaim, at, at + 1);
            case '+' -> sign(at, mode);
            case '&' -> ampersand(at, AMPERSAND);
            case '\r', '\n', ';', ')', '}', '|', '<', '>' -> separator(at);
            default -> startingWord(at, mode, c);
        };
    }

    private LexToken startingWord(int at, LexMode mode, char c) {
        if (Characters.isDash(c)) {
            return sign(at, mode);
        }
        if (Characters.isDigit(c)) {
            var number = number(at, at, false);
            return number != null && endsFirstNumber(script.at(scanned)) ? number : word(at, mode);
        }
        var value = value(at, c);
        return value != null ? value : word(at, mode);
    }

    private LexToken startingDot(int at, LexMode mode) {
        char next = script.at(at + 1);
        if (Characters.isDigit(next)) {
            var number = number(at, at, false);
            return number != null && !Characters.isIdentifierPart(script.at(scanned)) ? number : word(at, mode);
        }
        boolean sourced = Characters.endsWord(next)
                || next == '$'
                || next == '&'
                || Characters.isDoubleQuote(next)
                || Characters.isSingleQuote(next);
        return sourced ? plain(DOT_SOURCE, TokenKind.Dot, at, at + 1) : word(at, mode);
    }

    private LexToken startingColon(int at, LexMode mode) {
        int end = at + 1;
        while (Characters.isIdentifierPart(script.at(end))) {
            end++;
        }
        if (script.at(at + 1) == ':') {
            return word(at, mode);
        }
        if (end == at + 1 || !Characters.isIdentifierStart(script.at(at + 1))) {
            return plain(OTHER, TokenKind.Colon, at, at + 1);
        }
        if (!mode.isList() || !lookahead.isLoop(end)) {
            return word(at, mode);
        }
        scanned = end;
        return of(LABEL, new LabelToken(TokenKind.Label, script.extent(at, end), script.substring(at + 1, end)));
    }

    private LexToken usingKind(int at) {
        var word = identifier(at, WORD);
        return switch (word.getText().toLowerCase(Locale.ROOT)) {
            case "namespace", "module", "assembly", "type", "command" -> keyword(word);
            default -> asOther(word);
        };
    }

    private LexToken keyword(LexToken word) {
        var kind = Keywords.kind(word.getText());
        var token = new StringToken(kind, word.extent(), word.getText(), List.of());
        return new LexToken(WORD, token, null, List.of());
    }

    private LexToken lineEnd(int at) {
        char c = script.at(at);
        return c == ';' || Characters.isNewLine(c)
                ? plain(PIPELINE_END, TokenKind.Unknown, at, at)
                : operator(at, LexMode.LINE_END);
    }

    private LexToken function(int at) {
        char c = script.at(at);
        if (c == '$' && value(at, c) != null) {
            return asOther(value(at, c));
        }
        return c == '(' || c == '{' || c == ')' || c == '}'
                ? punctuation(at, LexMode.FUNCTION)
                : word(at, LexMode.FUNCTION);
    }

    private LexToken clause(int at) {
        char c = script.at(at);
        if (c == '}') {
            return plain(RCURLY, TokenKind.RCurly, at, at + 1);
        }
        return Characters.isIdentifierStart(c) ? word(at, LexMode.CLAUSE) : argument(at, LexMode.CLAUSE);
    }

    private LexToken switchPart(int at) {
        if (!Characters.isDash(script.at(at))) {
            return punctuation(at, LexMode.SWITCH);
        }
        var flag = dashed(at);
        boolean file =
                flag.token() instanceof ParameterToken parameter && "file".equalsIgnoreCase(parameter.parameterName());
        return file ? of(SWITCH_FILE, flag.token()) : flag;
    }

    private LexToken type(int at, LexMode mode) {
        char c = script.at(at);
        if (place.previousType() == ASSEMBLY_COMMA) {
            return assembly(at);
        }
        if (Characters.isIdentifierStart(c) && mode == LexMode.TYPE) {
            return typeName(at);
        }
        if (c == '[' && mode == LexMode.TYPE_SUFFIX && blanks.skip(place.previousEnd(), false, false) == at) {
            return plain(INDEX, TokenKind.LBracket, at, at + 1);
        }
        boolean assembly = c == ',' && mode == LexMode.TYPE_SUFFIX && place.assemblyFollows();
        return assembly ? plain(ASSEMBLY_COMMA, TokenKind.Comma, at, at + 1) : punctuation(at, LexMode.CLOSE);
    }

    private LexToken typeName(int at) {
        int end = at;
        while (Characters.isIdentifierPart(script.at(end)) || ".+`/\\".indexOf(script.at(end)) >= 0) {
            end++;
        }
        scanned = end;
        return name(NAME, at, end);
    }

    private LexToken assembly(int at) {
        int end = at;
        while (end < script.length() && "]{\r\n".indexOf(script.at(end)) < 0) {
            end++;
        }
        while (end > at && Characters.isBlank(script.at(end - 1))) {
            end--;
        }
        scanned = end;
        return end == at ? separator(at) : name(ASSEMBLY, at, end);
    }

    private LexToken memberEnd(int at) {
        char c = script.at(at);
        if (c == ';' || c == '}' || Characters.isNewLine(c)) {
            return plain(MEMBER_END, TokenKind.Unknown, at, at);
        }
        return c == '=' ? plain(EQUALS, TokenKind.Equals, at, at + 1) : operator(at);
    }

    private LexToken punctuation(int at, LexMode mode) {
        char c = script.at(at);
        if (Characters.isIdentifierStart(c)) {
            return keywordOrName(at, mode);
        }
        if (Characters.isDash(c) && (mode == LexMode.FOREACH || mode == LexMode.DATA)) {
            return dashed(at);
        }
        return switch (c) {
            case '(' -> plain(LPAREN, TokenKind.LParen, at, at + 1);
            case '{' -> plain(LCURLY, TokenKind.LCurly, at, at + 1);
            case '[' -> typeBracket(at, bracketType(mode));
            case ',' -> plain(SEPARATOR, TokenKind.Comma, at, at + 1);
            case '=' -> plain(EQUALS, TokenKind.Equals, at, at + 1);
            case '\r', '\n' -> mode == LexMode.FOR ? plain(SEMI, TokenKind.NewLine, at, at + 1) : separator(at);
            default -> {
                var separator = separator(at);
                yield separator.getType() == OTHER ? operand(at) : separator;
            }
        };
    }

    private static int bracketType(LexMode mode) {
        return switch (mode) {
            case PARAM -> PARAM_LBRACKET;
            case TYPE_KEYWORD -> TYPE_LBRACKET;
            default -> LBRACKET;
        };
    }

    private LexToken keywordOrName(int at, LexMode mode) {
        int end = at;
        while (Characters.isIdentifierPart(script.at(end))) {
            end++;
        }
        var keyword = Keywords.find(mode, script.substring(at, end));
        return keyword == null ? named(at, mode) : plain(keyword.type(), keyword.kind(), at, end);
    }
}
