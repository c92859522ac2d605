package mediashell.language.lexer;

import static mediashell.language.grammar.PowerShellParser.*;

import java.util.List;

import mediashell.language.ast.ParameterToken;
import mediashell.language.ast.ParseError;
import mediashell.language.ast.TokenKind;

/** Reads operands, operators, and what reaches into a value (about_Parsing, expression mode). */
abstract sealed class ExpressionReader extends CommandReader permits ContextLexer {
    ExpressionReader(Script script, Place place) {
        super(script, place);
    }

    LexToken sign(int at, LexMode mode) {
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

    LexToken operand(int at) {
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
    static boolean endsFirstNumber(char c) {
        return Characters.endsWord(c) || Characters.isDash(c) || "!#%*+./<=>]".indexOf(c) >= 0;
    }

    /** True for what may stand directly behind a number in an expression: also the signs of a choice. */
    private static boolean endsNumber(char c) {
        return endsFirstNumber(c) || c == '?' || c == ':';
    }

    LexToken operator(int at) {
        return operator(at, LexMode.OPERATOR);
    }

    LexToken operator(int at, LexMode mode) {
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

    LexToken postfix(int at) {
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

    LexToken call(int at) {
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

    LexToken afterType(int at) {
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

    LexToken member(int at) {
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

    LexToken key(int at) {
        char c = script.at(at);
        if (c == '}') {
            return plain(RCURLY, TokenKind.RCurly, at, at + 1);
        }
        return Characters.isIdentifierStart(c) ? identifier(at, NAME) : operand(at);
    }

    private static boolean endsPipeline(char c) {
        return c == ';' || c == ')' || c == '}' || Characters.isNewLine(c);
    }
}
