package mediashell.language.lexer;

import static mediashell.language.grammar.PowerShellParser.*;

import java.util.List;

import mediashell.language.ast.ParameterToken;
import mediashell.language.ast.RedirectionStream;
import mediashell.language.ast.StringToken;
import mediashell.language.ast.TokenKind;

/** Reads the arguments of commands: nearly everything is a word there (about_Parsing, argument mode). */
abstract sealed class CommandReader extends TokenReader permits ExpressionReader {
    CommandReader(Script script, Place place) {
        super(script, place);
    }

    LexToken argument(int at, LexMode mode) {
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

    LexToken numberOrWord(int at) {
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

    LexToken dashed(int at) {
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

    int parameterEnd(int from) {
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
    LexToken redirectionOr(int at, LexToken other) {
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
}
