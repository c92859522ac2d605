package mediashell.language.lexer;

import static mediashell.language.grammar.PowerShellParser.*;

import java.util.List;
import java.util.Locale;

import mediashell.language.ast.LabelToken;
import mediashell.language.ast.ParameterToken;
import mediashell.language.ast.ParseError;
import mediashell.language.ast.RedirectionStream;
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
final class ContextLexer extends TokenReader {
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

    // ---------------------------------------------------------------- where a pipeline may begin

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

    private LexToken sign(int at, LexMode mode) {
        char c = script.at(at);
        char next = script.at(at + 1);
        if (next == c || Characters.isDash(c) && Characters.isDash(next)) {
            return doubled(at, UNARY);
        }
        if (Characters.isDigit(next) || next == '.' && Characters.isDigit(script.at(at + 2))) {
            var number = number(at, at + 1, Characters.isDash(c));
            if (number != null && endsFirstNumber(script.at(scanned))) {
                return number;
            }
        }
        if (next == '=' && mode.isStart()) {
            return word(at, mode);
        }
        if (Characters.isDash(c) && Characters.isIdentifierStart(next)) {
            return dashedWord(at, mode);
        }
        return plain(UNARY, c == '+' ? TokenKind.Plus : TokenKind.Minus, at, at + 1);
    }

    private LexToken dashedWord(int at, LexMode mode) {
        int end = lettersEnd(at + 1);
        var kind = Operators.byWord(script.substring(at + 1, end));
        if (kind != null && Operators.isUnary(kind)) {
            return plain(UNARY, kind, at, end);
        }
        if (mode.isStart()) {
            return word(at, mode);
        }
        return plain(OTHER, kind == null ? TokenKind.Parameter : kind, at, end);
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

    // ---------------------------------------------------------------- expressions

    private LexToken operand(int at) {
        char c = script.at(at);
        if (Characters.isDash(c)) {
            return sign(at, LexMode.OPERAND);
        }
        if (Characters.isDigit(c) || c == '.' && Characters.isDigit(script.at(at + 1))) {
            var number = number(at, at, false);
            return number != null && endsNumber(script.at(scanned)) ? number : asOther(word(at, LexMode.OPERAND));
        }
        return switch (c) {
            case '{' -> plain(LCURLY, TokenKind.LCurly, at, at + 1);
            case '[' -> typeBracket(at, LBRACKET);
            case ',' -> plain(place.commaDivides() ? SEPARATOR : UNARY_COMMA, TokenKind.Comma, at, at + 1);
            case '!' -> plain(UNARY, TokenKind.Exclaim, at, at + 1);
            case '+' -> sign(at, LexMode.OPERAND);
            case '&' -> ampersand(at, OTHER);
            case '\r', '\n', ';', ')', '}', ']', '|', '<', '>', ':', '=' -> separator(at);
            default -> {
                var value = value(at, c);
                yield value != null ? value : asOther(word(at, LexMode.OPERAND));
            }
        };
    }

    /** True for what may stand directly behind a number that begins a statement. */
    private static boolean endsFirstNumber(char c) {
        return Characters.endsWord(c) || Characters.isDash(c) || "!#%*+./<=>]".indexOf(c) >= 0;
    }

    /** True for what may stand directly behind a number in an expression: also the signs of a choice. */
    private static boolean endsNumber(char c) {
        return endsFirstNumber(c) || c == '?' || c == ':';
    }

    private LexToken operator(int at) {
        return operator(at, LexMode.OPERATOR);
    }

    private LexToken operator(int at, LexMode mode) {
        char c = script.at(at);
        if (mode == LexMode.END && (endsPipeline(c) || place.previousType() == BACKGROUND || place.endsItself())) {
            return plain(PIPELINE_END, TokenKind.Unknown, at, at);
        }
        if (Characters.isDash(c)) {
            return dashOperator(at, mode);
        }
        if (Characters.isDigit(c)) {
            return redirectionOr(at, mode == LexMode.END ? asOther(numberOrWord(at)) : null);
        }
        boolean word = c == '[' || c == ':' || c == '.' && Characters.isIdentifierStart(script.at(at + 1));
        if (mode == LexMode.END && word) {
            return asOther(word(at, mode));
        }
        return switch (c) {
            case '+' -> arithmetic(at, TokenKind.Plus, TokenKind.PlusEquals);
            case '*' -> redirectionOr(at, arithmetic(at, TokenKind.Multiply, TokenKind.MultiplyEquals));
            case '/' -> arithmetic(at, TokenKind.Divide, TokenKind.DivideEquals);
            case '%' -> arithmetic(at, TokenKind.Rem, TokenKind.RemainderEquals);
            case '=' -> assigning(TokenKind.Equals, at, at + 1);
            case '.' ->
                script.at(at + 1) == '.'
                        ? plain(OPERATOR, TokenKind.DotDot, at, at + 2)
                        : plain(OTHER, TokenKind.Dot, at, at + 1);
            case '?' -> question(at);
            case ',' -> plain(place.commaDivides() ? SEPARATOR : COMMA, TokenKind.Comma, at, at + 1);
            case '&' -> ampersand(at, BACKGROUND);
            case '\r', '\n', ';', ')', '}', ']', '|', '<', '>', ':' -> separator(at);
            default -> otherThanOperator(at, c);
        };
    }

    private LexToken otherThanOperator(int at, char c) {
        var value = c == '{' || c == '[' ? bracket(at, c) : value(at, c);
        return asOther(value == null ? word(at, LexMode.OPERATOR) : value);
    }

    private LexToken dashOperator(int at, LexMode mode) {
        char next = script.at(at + 1);
        if (Characters.isDash(next)) {
            return doubled(at, POSTFIX);
        }
        if (next == '=') {
            return assigning(TokenKind.MinusEquals, at, at + 2);
        }
        int end = lettersEnd(at + 1);
        if (end == at + 1) {
            return plain(OPERATOR, TokenKind.Minus, at, at + 1);
        }
        var kind = Operators.byWord(script.substring(at + 1, end));
        boolean binary = kind != null && Operators.isBinary(kind);
        if (kind == null && mode == LexMode.OPERATOR) {
            return unknownOperator(at);
        }
        return plain(binary ? OPERATOR : OTHER, kind == null ? TokenKind.Parameter : kind, at, end);
    }

    private LexToken unknownOperator(int at) {
        scanned = parameterEnd(at + 1);
        var name = script.substring(at + 1, scanned);
        return of(UNKNOWN_OPERATOR, new ParameterToken(TokenKind.Parameter, script.extent(at, scanned), name, false));
    }

    private LexToken assigning(TokenKind kind, int at, int end) {
        return plain(place.mayAssign() ? ASSIGN : OTHER, kind, at, end);
    }

    private LexToken arithmetic(int at, TokenKind kind, TokenKind assigning) {
        if (kind == TokenKind.Plus && script.at(at + 1) == '+') {
            return doubled(at, POSTFIX);
        }
        return script.at(at + 1) == '=' ? assigning(assigning, at, at + 2) : plain(OPERATOR, kind, at, at + 1);
    }

    private LexToken question(int at) {
        if (script.startsWith("??=", at)) {
            return assigning(TokenKind.QuestionQuestionEquals, at, at + 3);
        }
        return script.at(at + 1) == '?'
                ? plain(OPERATOR, TokenKind.QuestionQuestion, at, at + 2)
                : plain(QUESTION, TokenKind.QuestionMark, at, at + 1);
    }

    private LexToken postfix(int at) {
        if (place.afterMissing()) {
            return nothing(at);
        }
        char c = script.at(at);
        char next = script.at(at + 1);
        return switch (c) {
            case '.' -> next == '.' || endsArgument(at + 1) ? nothing(at) : plain(DOT, TokenKind.Dot, at, at + 1);
            case ':' ->
                next == ':' && !endsArgument(at + 2)
                        ? plain(COLON_COLON, TokenKind.ColonColon, at, at + 2)
                        : nothing(at);
            case '[' -> plain(INDEX, TokenKind.LBracket, at, at + 1);
            case '?' -> conditional(at, next);
            default -> nothing(at);
        };
    }

    private boolean endsArgument(int at) {
        char c = script.at(at);
        return (c == Characters.END || Characters.isBlank(c) || Characters.isNewLine(c)) && place.inArgument();
    }

    private LexToken conditional(int at, char next) {
        return switch (next) {
            case '.' ->
                Characters.isDigit(script.at(at + 2))
                        ? nothing(at)
                        : plain(QUESTION_DOT, TokenKind.QuestionDot, at, at + 2);
            case '[' -> plain(QUESTION_INDEX, TokenKind.QuestionLBracket, at, at + 2);
            default -> nothing(at);
        };
    }

    private LexToken call(int at) {
        char c = script.at(at);
        if (c == '(') {
            return plain(CALL_LPAREN, TokenKind.LParen, at, at + 1);
        }
        if (c == '{') {
            return plain(CALL_LCURLY, TokenKind.LCurly, at, at + 1);
        }
        return c == '[' && lookahead.isTypeArguments(at)
                ? plain(LBRACKET, TokenKind.LBracket, at, at + 1)
                : nothing(at);
    }

    private LexToken afterType(int at) {
        char c = script.at(at);
        boolean access = c == ':' && script.at(at + 1) == ':' || c == '.' && !Characters.isDigit(script.at(at + 1));
        if (access && script.at(at - 1) == ']') {
            return postfix(at);
        }
        if (c == ',' || Characters.isNewLine(c)) {
            return operator(at);
        }
        var operand = operand(at);
        return operand.getType() == OTHER ? operator(at) : operand;
    }

    private LexToken member(int at) {
        char c = script.at(at);
        if (Characters.isIdentifierStart(c)) {
            return identifier(at, NAME);
        }
        if (Characters.isDigit(c)) {
            var number = number(at, at, false);
            return number == null ? nothing(at) : number;
        }
        if (c == '{') {
            return plain(LCURLY, TokenKind.LCurly, at, at + 1);
        }
        var value = value(at, c);
        return value == null ? missingMember(at, c) : value;
    }

    /** What stands where a name is missing counts as one, like an argument of a command. */
    private LexToken missingMember(int at, char c) {
        if (c == '[') {
            errors = List.of(missingTypeName(at), missingMemberName());
        }
        if (c == ']' || c == '=' || c == ':' || c == ',' || separator(at).getType() != OTHER) {
            return separator(at);
        }
        errors = errors.isEmpty() ? List.of(missingMemberName()) : errors;
        var missing = errors;
        var word = word(at, LexMode.ARGUMENT);
        return new LexToken(NAME, word.token(), word.content(), missing);
    }

    private ParseError missingMemberName() {
        var extent = script.extent(place.previousEnd(), place.previousEnd());
        return new ParseError(extent, "MissingPropertyName", "The name of a member is missing behind the dot.", false);
    }

    private LexToken key(int at) {
        char c = script.at(at);
        if (c == '}') {
            return plain(RCURLY, TokenKind.RCurly, at, at + 1);
        }
        return Characters.isIdentifierStart(c) ? identifier(at, NAME) : operand(at);
    }

    // ---------------------------------------------------------------- commands

    private LexToken argument(int at, LexMode mode) {
        char c = script.at(at);
        if (place.previousType() == VERBATIM && c != '|' && !Characters.isNewLine(c)) {
            return verbatim(at);
        }
        if (Characters.isDash(c)) {
            return dashed(at);
        }
        if (Characters.isDigit(c) || c == '.' && Characters.isDigit(script.at(at + 1))) {
            return redirectionOr(at, numberOrWord(at));
        }
        return switch (c) {
            case '{' -> plain(LCURLY, TokenKind.LCurly, at, at + 1);
            case ',' -> plain(listing(), TokenKind.Comma, at, at + 1);
            case '*' -> redirectionOr(at, word(at, mode));
            case '&' -> ampersand(at, BACKGROUND);
            case '=' -> mode == LexMode.USING ? plain(EQUALS, TokenKind.Equals, at, at + 1) : word(at, mode);
            case '$' -> variableOrWord(at);
            case '@' -> valueOrWord(at);
            case '\r', '\n', ';', ')', '}', '|', '<', '>' -> separator(at);
            default -> {
                var value = value(at, c);
                yield value != null ? value : word(at, mode);
            }
        };
    }

    private int listing() {
        if (place.commaDivides()) {
            return SEPARATOR;
        }
        return place.mayList() ? COMMA : STRAY_COMMA;
    }

    private LexToken numberOrWord(int at) {
        var number = number(at, at, false);
        return number != null && Characters.endsWord(script.at(scanned)) ? number : word(at, LexMode.ARGUMENT);
    }

    /** The value at an at sign; one that begins none counts as a word. */
    private LexToken valueOrWord(int at) {
        var value = value(at, '@');
        if (value.getType() != OTHER) {
            return value;
        }
        var word = word(at, LexMode.ARGUMENT);
        return new LexToken(WORD, word.token(), word.content(), value.errors());
    }

    private LexToken variableOrWord(int at) {
        var value = value(at, '$');
        if (value == null) {
            return word(at, LexMode.ARGUMENT);
        }
        char next = script.at(scanned);
        boolean stands = Characters.endsWord(next) || next == '.' || next == '[' || next == ':' || next == '=';
        boolean conditional = next == '?' && (script.at(scanned + 1) == '.' || script.at(scanned + 1) == '[');
        return value.getType() != VARIABLE || stands || conditional ? value : word(at, LexMode.ARGUMENT);
    }

    private LexToken dashed(int at) {
        if (place.previousType() == AMPERSAND || place.previousType() == DOT_SOURCE) {
            return word(at, LexMode.ARGUMENT);
        }
        if (place.parametersEnded()) {
            return plainDashed(at);
        }
        char next = script.at(at + 1);
        if (Characters.isDash(next)) {
            return doubleDash(at);
        }
        if (!Characters.isIdentifierStart(next) && next != '?') {
            return word(at, LexMode.ARGUMENT);
        }
        int end = parameterEnd(at + 1);
        boolean colon = script.at(end) == ':';
        scanned = colon ? end + 1 : end;
        var name = script.substring(at + 1, end);
        return of(
                colon ? PARAMETER_COLON : PARAMETER,
                new ParameterToken(TokenKind.Parameter, script.extent(at, scanned), name, colon));
    }

    /** Behind a double dash a parameter is only spelled like one. */
    private LexToken plainDashed(int at) {
        var word = word(at, LexMode.ARGUMENT);
        if (!Characters.isIdentifierStart(script.at(at + 1))) {
            return word;
        }
        var text = (StringToken) word.token();
        var token = new StringToken(TokenKind.Parameter, text.extent(), text.value(), List.of());
        return new LexToken(WORD, token, word.content(), word.errors());
    }

    private int parameterEnd(int from) {
        int end = from;
        while (!Characters.endsWord(script.at(end)) && ":.[".indexOf(script.at(end)) < 0) {
            end++;
        }
        return end;
    }

    private LexToken doubleDash(int at) {
        if (script.at(at + 2) == '%' && Characters.endsWord(script.at(at + 3))) {
            scanned = at + 3;
            return of(VERBATIM, new StringToken(TokenKind.Generic, script.extent(at, scanned), "--%", List.of()));
        }
        if (Characters.endsWord(script.at(at + 2))) {
            scanned = at + 2;
            return of(PARAMETER, new ParameterToken(TokenKind.MinusMinus, script.extent(at, at + 2), "-", false));
        }
        return word(at, LexMode.ARGUMENT);
    }

    /** The rest of the line behind {@code --%}, up to a bar or a chain operator; quotes protect both. */
    private LexToken verbatim(int at) {
        int end = at;
        boolean quoted = false;
        while (end < script.length() && !Characters.isNewLine(script.at(end))) {
            char c = script.at(end);
            quoted ^= Characters.isDoubleQuote(c);
            boolean chain = c == '&' && script.at(end + 1) == '&';
            if (!quoted && (c == '|' || chain)) {
                break;
            }
            end++;
        }
        scanned = end;
        var value = script.substring(at, end);
        return of(VERBATIM_TEXT, new StringToken(TokenKind.Generic, script.extent(at, end), value, List.of()));
    }

    /** The redirection at {@code at}; else {@code other}, or an unexpected number. */
    private LexToken redirectionOr(int at, LexToken other) {
        char stream = script.at(at);
        boolean named = stream >= '1' && stream <= '6' || stream == '*';
        if (named && script.at(at + 1) == '>') {
            return redirection(at, at + 1, RedirectionStream.of(stream));
        }
        if (other == null) {
            var number = number(at, at, false);
            return number == null ? identifier(at, OTHER) : asOther(number);
        }
        return other;
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

    // ---------------------------------------------------------------- types and punctuation

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

    private static boolean endsPipeline(char c) {
        return c == ';' || c == ')' || c == '}' || Characters.isNewLine(c);
    }
}
