package mediashell.language.lexer;

import static mediashell.language.grammar.PowerShellParser.*;

import java.util.ArrayList;
import java.util.List;

import mediashell.language.ast.NumberToken;
import mediashell.language.ast.ParseError;
import mediashell.language.ast.RedirectionStream;
import mediashell.language.ast.RedirectionToken;
import mediashell.language.ast.StringToken;
import mediashell.language.ast.Token;
import mediashell.language.ast.TokenKind;
import mediashell.language.ast.VariablePath;
import mediashell.language.ast.VariableToken;

/**
 * Reads the tokens that several modes share: values, words, numbers, strings, redirections and brackets. {@code scanned} is
 * where the last token ends, {@code errors} what is wrong with it.
 */
abstract sealed class TokenReader permits CommandReader {
    final Script script;
    final Blanks blanks;
    final Lookahead lookahead;
    final Place place;
    List<ParseError> errors = List.of();
    int scanned;

    TokenReader(Script script, Place place) {
        this.script = script;
        this.place = place;
        this.blanks = new Blanks(script);
        this.lookahead = new Lookahead(script, blanks);
    }

    boolean namesType(int bracket) {
        return Characters.isIdentifierStart(script.at(blanks.skip(bracket + 1, true, false)));
    }

    LexToken typeBracket(int at, int type) {
        if (namesType(at) || place.inTypeName()) {
            return plain(type, TokenKind.LBracket, at, at + 1);
        }
        errors = List.of(missingTypeName(at));
        return plain(OTHER, TokenKind.LBracket, at, at + 1);
    }

    ParseError missingTypeName(int bracket) {
        var extent = script.extent(bracket + 1, bracket + 1);
        boolean open = blanks.skip(bracket + 1, false, false) >= script.length();
        return new ParseError(extent, "MissingTypename", "A type's name is missing behind '['.", open);
    }

    /** A bracket without a type is read as a command's name. */
    LexToken untypedWord(int at) {
        var word = word(at, LexMode.ELEMENT);
        var all = new ArrayList<>(List.of(missingTypeName(at)));
        all.addAll(word.errors());
        return new LexToken(WORD, word.token(), word.content(), all);
    }

    // ---------------------------------------------------------------- values

    /** The value that begins with {@code c}; null when it begins none. */
    LexToken value(int at, char c) {
        if (Characters.isSingleQuote(c) || Characters.isDoubleQuote(c)) {
            return string(at);
        }
        return switch (c) {
            case '(' -> plain(LPAREN, TokenKind.LParen, at, at + 1);
            case '$' ->
                script.at(at + 1) == '('
                        ? plain(DOLLAR_PAREN, TokenKind.DollarParen, at, at + 2)
                        : variable(at, VARIABLE);
            case '@' -> atSign(at);
            default -> null;
        };
    }

    LexToken atSign(int at) {
        return switch (script.at(at + 1)) {
            case '(' -> plain(AT_PAREN, TokenKind.AtParen, at, at + 2);
            case '{' -> plain(AT_CURLY, TokenKind.AtCurly, at, at + 2);
            default -> StringScanner.beginsHereString(script, at) ? hereString(at) : variable(at, SPLATTED);
        };
    }

    LexToken variable(int at, int type) {
        var found = new ArrayList<ParseError>();
        var variable = new VariableScanner(script, at, found, false);
        if (!variable.isVariable()) {
            return script.at(at) == '@' ? unrecognized(at) : null;
        }
        errors = found;
        scanned = variable.end();
        var path = new VariablePath(variable.name());
        return of(type, new VariableToken(variable.kind(), script.extent(at, scanned), path));
    }

    LexToken unrecognized(int at) {
        var extent = script.extent(at, at + 1);
        errors = List.of(new ParseError(extent, "UnrecognizedToken", "'@' begins no value here.", false));
        return plain(OTHER, TokenKind.Unknown, at, at + 1);
    }

    LexToken string(int at) {
        var found = new ArrayList<ParseError>();
        var scanner = new StringScanner(script, found);
        var content = scanner.scan(at);
        return string(at, content, scanner.end(), found);
    }

    LexToken hereString(int at) {
        var found = new ArrayList<ParseError>();
        var scanner = new StringScanner(script, found);
        var content = scanner.scanHereString(at);
        return string(at, content, scanner.end(), found);
    }

    LexToken string(int at, StringContent content, int end, List<ParseError> found) {
        scanned = end;
        var kind =
                switch (content.quoting()) {
                    case SingleQuoted -> TokenKind.StringLiteral;
                    case SingleQuotedHereString -> TokenKind.HereStringLiteral;
                    case DoubleQuotedHereString -> TokenKind.HereStringExpandable;
                    default -> TokenKind.StringExpandable;
                };
        return new LexToken(
                STRING, new StringToken(kind, script.extent(at, end), content.value(), List.of()), content, found);
    }

    /** The number whose digits begin at {@code digits}; null when they are none. */
    LexToken number(int at, int digits, boolean negative) {
        var number = NumberScanner.scan(script, digits);
        if (number == null) {
            return null;
        }
        scanned = number.end();
        var extent = script.extent(at, scanned);
        var value = number.value(negative);
        errors = List.of();
        if (value == null) {
            errors = List.of(new ParseError(extent, "BadNumericConstant", "The number does not fit its type.", false));
            value = 0;
        }
        return of(NUMBER, new NumberToken(TokenKind.Number, extent, value));
    }

    // ---------------------------------------------------------------- words

    LexToken word(int at, LexMode mode) {
        var found = new ArrayList<ParseError>();
        var scanner = new WordScanner(script, found);
        var content = scanner.scan(at);
        scanned = Math.max(scanner.end(), at + 1);
        if (scanner.isPlain()) {
            var keyword = Keywords.find(mode, content.value());
            if (keyword != null && (keyword.type() != PARAM || lookahead.isParamBlock(scanned))) {
                return plain(keyword.type(), keyword.kind(), at, scanned);
            }
        }
        if (scanner.isPlain() && isReserved(mode, content.value())) {
            found.add(new ParseError(
                    script.extent(at, scanned),
                    "ReservedKeywordNotAllowed",
                    "This word is reserved; use '& name' to run a command of that name.",
                    false));
        }
        errors = found;
        return text(WORD, wordKind(at, mode, scanner.isPlain(), content), at, content);
    }

    static boolean isReserved(LexMode mode, String word) {
        boolean statement = mode == LexMode.STATEMENT || mode == LexMode.BODY || mode == LexMode.BLOCKS;
        var kind = statement ? Keywords.kind(word) : null;
        return kind == TokenKind.From || kind == TokenKind.Define || kind == TokenKind.Var;
    }

    TokenKind wordKind(int at, LexMode mode, boolean plain, StringContent content) {
        if (mode.isStart() && content.value().equals("%")) {
            return TokenKind.Rem;
        }
        if (!plain || Characters.isDigit(script.at(at))) {
            return TokenKind.Generic;
        }
        var keyword = Keywords.kind(content.value());
        boolean names = mode.isStart() || mode == LexMode.USING;
        return keyword == null ? TokenKind.Identifier : names ? keyword : TokenKind.Generic;
    }

    LexToken text(int type, TokenKind kind, int at, StringContent content) {
        return new LexToken(
                type, new StringToken(kind, script.extent(at, scanned), content.value(), List.of()), content, errors);
    }

    LexToken identifier(int at, int type) {
        int end = at;
        while (Characters.isIdentifierPart(script.at(end))) {
            end++;
        }
        scanned = Math.max(end, at + 1);
        return name(type, at, scanned);
    }

    /** A name that may be spelled like a keyword of another place. */
    LexToken named(int at, LexMode mode) {
        var name = identifier(at, NAME);
        var kind = mode == LexMode.CLASS_BODY ? Keywords.kind(name.getText()) : null;
        return kind == null ? name : of(NAME, new StringToken(kind, name.extent(), name.getText(), List.of()));
    }

    LexToken name(int type, int at, int end) {
        var value = script.substring(at, end);
        return of(type, new StringToken(TokenKind.Identifier, script.extent(at, end), value, List.of()));
    }

    LexToken bracket(int at, char c) {
        return c == '{' ? plain(LCURLY, TokenKind.LCurly, at, at + 1) : plain(LBRACKET, TokenKind.LBracket, at, at + 1);
    }

    LexToken asOther(LexToken value) {
        return new LexToken(OTHER, value.token(), value.content(), value.errors());
    }

    LexToken doubled(int at, int type) {
        boolean plus = script.at(at) == '+';
        return plain(type, plus ? TokenKind.PlusPlus : TokenKind.MinusMinus, at, at + 2);
    }

    LexToken ampersand(int at, int type) {
        return script.at(at + 1) == '&'
                ? plain(AND_AND, TokenKind.AndAnd, at, at + 2)
                : plain(type, TokenKind.Ampersand, at, at + 1);
    }

    LexToken redirection(int at, int sign, RedirectionStream from) {
        char digit = script.at(sign + 2);
        if (script.at(sign + 1) == '&' && (digit == '1' || digit == '2')) {
            scanned = sign + 3;
            var to = RedirectionStream.of(digit);
            if (digit == '2') {
                errors = List.of(new ParseError(
                        script.extent(at, scanned),
                        "RedirectionNotSupported",
                        "Streams can only be merged into stream 1.",
                        false));
            }
            return of(MERGE, new RedirectionToken(TokenKind.Redirection, script.extent(at, scanned), from, to, false));
        }
        boolean append = script.at(sign + 1) == '>';
        scanned = append ? sign + 2 : sign + 1;
        var extent = script.extent(at, scanned);
        return of(REDIRECT, new RedirectionToken(TokenKind.Redirection, extent, from, null, append));
    }

    /** Closing brackets and what ends a pipeline; anything else is out of place. */
    LexToken separator(int at) {
        char c = script.at(at);
        return switch (c) {
            case ')' -> plain(RPAREN, TokenKind.RParen, at, at + 1);
            case '}' -> plain(RCURLY, TokenKind.RCurly, at, at + 1);
            case ']' -> plain(RBRACKET, TokenKind.RBracket, at, at + 1);
            case ';' -> plain(SEMI, TokenKind.Semi, at, at + 1);
            case ':' -> plain(COLON, TokenKind.Colon, at, at + 1);
            case '|' ->
                script.at(at + 1) == '|'
                        ? plain(OR_OR, TokenKind.OrOr, at, at + 2)
                        : plain(PIPE, TokenKind.Pipe, at, at + 1);
            case '>' -> redirection(at, at, RedirectionStream.Output);
            case '<' -> input(at);
            case '=' -> plain(OTHER, TokenKind.Equals, at, at + 1);
            case '\r', '\n' -> plain(OTHER, TokenKind.NewLine, at, blanks.behindNewLine(at));
            default -> plain(OTHER, TokenKind.Unknown, at, at + 1);
        };
    }

    LexToken input(int at) {
        var extent = script.extent(at, at + 1);
        errors = List.of(new ParseError(
                extent, "RedirectionNotSupported", "'<' is reserved; use Get-Content and a pipeline.", false));
        scanned = at + 1;
        var token = new RedirectionToken(TokenKind.RedirectInStd, extent, RedirectionStream.Output, null, false);
        return of(REDIRECT, token);
    }

    int lettersEnd(int from) {
        int end = from;
        while (Characters.isIdentifierPart(script.at(end)) && !Characters.isDigit(script.at(end))) {
            end++;
        }
        return end;
    }

    /** A token of no length that no rule takes. */
    LexToken nothing(int at) {
        return plain(OTHER, TokenKind.Unknown, at, at);
    }

    LexToken plain(int type, TokenKind kind, int start, int end) {
        scanned = end;
        return of(type, new Token(kind, script.extent(start, end)));
    }

    LexToken of(int type, Token token) {
        return new LexToken(type, token, null, errors);
    }
}
