package mediashell.language.lexer;

import java.util.ArrayList;
import java.util.List;

import mediashell.language.ast.ParseError;
import mediashell.language.ast.StringConstantType;
import mediashell.language.ast.VariablePath;
import mediashell.language.ast.VariableToken;

/**
 * Reads strings, here-strings, and the escapes and parts to expand that double-quoted strings and barewords share
 * (about_Quoting_Rules, about_Special_Characters). Any quote of a kind, typographic or not, ends a string of its kind.
 */
final class StringScanner {
    private static final int LONGEST_ESCAPE = 6;
    private final Script script;
    private final List<ParseError> errors;
    private int at;

    StringScanner(Script script, List<ParseError> errors) {
        this.script = script;
        this.errors = errors;
    }

    /** Where the text that was read ends. */
    int end() {
        return at;
    }

    /** The string whose opening quote stands at {@code start}. */
    StringContent scan(int start) {
        at = start + 1;
        return Characters.isSingleQuote(script.at(start)) ? scanSingle(start) : scanDouble(start);
    }

    private StringContent scanSingle(int start) {
        var text = new TextBuilder();
        while (true) {
            char c = script.at(at);
            if (c == Characters.END && at >= script.length()) {
                unterminated(start);
                break;
            }
            at++;
            if (Characters.isSingleQuote(c)) {
                if (!Characters.isSingleQuote(script.at(at))) {
                    break;
                }
                c = script.at(at++);
            }
            text.append(c);
        }
        return text.finish(StringConstantType.SingleQuoted);
    }

    private StringContent scanDouble(int start) {
        var text = new TextBuilder();
        while (true) {
            char c = script.at(at);
            if (c == Characters.END && at >= script.length()) {
                unterminated(start);
                break;
            }
            if (Characters.isDoubleQuote(c)) {
                at++;
                if (!Characters.isDoubleQuote(script.at(at))) {
                    break;
                }
                text.append(script.at(at++));
            } else {
                scanExpandable(text, false);
            }
        }
        return text.finish(StringConstantType.DoubleQuoted);
    }

    /** Reads one character, escape or part to expand of an expandable text, at the current place. */
    private void scanExpandable(TextBuilder text, boolean hereString) {
        char c = script.at(at);
        if (c == '`') {
            at++;
            scanEscape(text);
        } else if (c != '$' || !scanPart(text, hereString)) {
            text.append(c);
            at++;
        }
    }

    /** The escape behind the backtick at {@code position - 1}; answers where it ends. */
    int scanEscape(TextBuilder text, int position) {
        at = position;
        scanEscape(text);
        return at;
    }

    private void scanEscape(TextBuilder text) {
        char c = script.at(at);
        if (at >= script.length()) {
            text.append('`');
            return;
        }
        at++;
        switch (c) {
            case '0' -> text.append('\0');
            case 'a' -> text.append('\u0007');
            case 'b' -> text.append('\b');
            case 'e' -> text.append('\u001B');
            case 'f' -> text.append('\f');
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case 't' -> text.append('\t');
            case 'u' -> scanCodePoint(text);
            case 'v' -> text.append('\u000B');
            default -> text.append(c);
        }
    }

    private void scanCodePoint(TextBuilder text) {
        int start = at;
        if (script.at(at) != '{') {
            badEscape("InvalidUnicodeEscapeSequence", start, "'`u' takes a number in braces: `u{1F600}.");
            return;
        }
        at++;
        while (Characters.isHexDigit(script.at(at))) {
            at++;
        }
        var digits = script.substring(start + 1, at);
        if (digits.isEmpty() || script.at(at) != '}') {
            boolean open = Characters.isDoubleQuote(script.at(at)) && !digits.isEmpty();
            var id = open ? "MissingUnicodeEscapeSequenceTerminator" : "InvalidUnicodeEscapeSequence";
            badEscape(
                    "InvalidUnicodeEscapeSequence", start, "'`u{' takes one to six hexadecimal digits and '}'. " + id);
            return;
        }
        at++;
        if (digits.length() > LONGEST_ESCAPE) {
            badEscape("TooManyDigitsInUnicodeEscapeSequence", start, "'`u{' takes at most six digits.");
        } else if (Integer.parseInt(digits, 16) > Character.MAX_CODE_POINT) {
            badEscape("InvalidUnicodeEscapeSequenceValue", start, "The last code point is 10FFFF.");
        } else {
            text.append(Character.toString(Integer.parseInt(digits, 16)));
        }
    }

    private void badEscape(String id, int start, String message) {
        errors.add(new ParseError(script.extent(start - 2, Math.max(at, start)), id, message, false));
    }

    /** Adds the variable or sub-expression at {@code position}; answers its end, or -1 when there is none. */
    int scanPart(TextBuilder text, int position) {
        at = position;
        return scanPart(text, false) ? at : -1;
    }

    private boolean scanPart(TextBuilder text, boolean hereString) {
        if (script.at(at + 1) == '(') {
            scanSubExpression(text, hereString);
            return true;
        }
        var variable = new VariableScanner(script, at, errors, true);
        if (!variable.isVariable()) {
            return false;
        }
        var token = new VariableToken(
                variable.kind(), script.extent(at, variable.end()), new VariablePath(variable.name()));
        text.add(new StringContent.Variable(token));
        at = variable.end();
        return true;
    }

    /**
     * Passes over {@code $( )} by counting parentheses. In a string, a doubled or escaped double quote within it stands
     * for one quote: the extra character is left out when the part is parsed.
     */
    private void scanSubExpression(TextBuilder text, boolean hereString) {
        int start = at;
        var leftOut = new ArrayList<Integer>();
        int depth = 0;
        at++;
        do {
            char c = script.at(at);
            if (at >= script.length()) {
                errors.add(new ParseError(
                        script.extent(start, script.length()),
                        "IncompleteDollarSubexpressionReference",
                        "The sub-expression in this string has no ')'.",
                        true));
                break;
            }
            if (!hereString && quoteFollows(c)) {
                leftOut.add(at++);
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
            at++;
        } while (depth > 0);
        var skipped = leftOut.stream().mapToInt(Integer::intValue).toArray();
        text.add(new StringContent.SubExpression(script.part(start, at, skipped), script.extent(start, at)));
    }

    private boolean quoteFollows(char c) {
        return (c == '`' || Characters.isDoubleQuote(c)) && Characters.isDoubleQuote(script.at(at + 1));
    }

    private void unterminated(int start) {
        errors.add(new ParseError(
                script.extent(start, script.length()),
                "TerminatorExpectedAtEndOfString",
                "The string that begins here has no closing quote.",
                true));
    }

    /** True when a here-string begins at {@code start}: at sign, quote, blanks, end of line. */
    static boolean beginsHereString(Script script, int start) {
        char quote = script.at(start + 1);
        return Characters.isSingleQuote(quote) || Characters.isDoubleQuote(quote);
    }

    /** The here-string at {@code start}. */
    StringContent scanHereString(int start) {
        boolean single = Characters.isSingleQuote(script.at(start + 1));
        var quoting = single ? StringConstantType.SingleQuotedHereString : StringConstantType.DoubleQuotedHereString;
        var text = new TextBuilder();
        at = start + 2;
        while (Characters.isBlank(script.at(at))) {
            at++;
        }
        if (!Characters.isNewLine(script.at(at))) {
            badHeader(start);
            return text.finish(quoting);
        }
        at = new Blanks(script).behindNewLine(at);
        scanHereLines(start, single, text);
        return text.finish(quoting);
    }

    private void scanHereLines(int start, boolean single, TextBuilder text) {
        boolean lineStart = true;
        while (at < script.length()) {
            if (lineStart && closes(at, single)) {
                at += 2;
                text.cutLastLineEnd();
                return;
            }
            char c = script.at(at);
            lineStart = c == '\n' || c == '\r' && script.at(at + 1) != '\n';
            if (single) {
                text.append(c);
                at++;
            } else {
                scanExpandable(text, true);
            }
        }
        unterminatedHere(start);
    }

    private boolean closes(int position, boolean single) {
        char c = script.at(position);
        boolean quote = single ? Characters.isSingleQuote(c) : Characters.isDoubleQuote(c);
        return quote && script.at(position + 1) == '@';
    }

    private void badHeader(int start) {
        while (at < script.length() && !Characters.isNewLine(script.at(at))) {
            at++;
        }
        errors.add(new ParseError(
                script.extent(start + 2, start + 3),
                "UnexpectedCharactersAfterHereStringHeader",
                "A here-string begins on the line after its opening quote.",
                false));
    }

    private void unterminatedHere(int start) {
        errors.add(new ParseError(
                script.extent(start, script.length()),
                "TerminatorExpectedAtEndOfString",
                "The here-string that begins here has no closing quote and '@' at the start of a line.",
                true));
    }
}
