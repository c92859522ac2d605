package mediashell.language.lexer;

import java.util.List;

import mediashell.language.ast.ParseError;
import mediashell.language.ast.TokenKind;

/** Reads the variable or splatted variable at a dollar or at sign (about_Variables). */
final class VariableScanner {
    private final Script script;
    private final int start;
    private final List<ParseError> errors;
    private final boolean inString;
    private int at;
    private String name;

    VariableScanner(Script script, int start, List<ParseError> errors, boolean inString) {
        this.script = script;
        this.start = start;
        this.errors = errors;
        this.inString = inString;
        this.at = start + 1;
        scan();
    }

    boolean isVariable() {
        return name != null;
    }

    String name() {
        return name;
    }

    int end() {
        return at;
    }

    TokenKind kind() {
        return script.at(start) == '@' ? TokenKind.SplattedVariable : TokenKind.Variable;
    }

    private void scan() {
        char c = script.at(at);
        boolean splatted = script.at(start) == '@';
        if (c == '{' && !splatted) {
            scanBraced();
        } else if (!splatted && (c == '$' || c == '^')) {
            at++;
            name = String.valueOf(c);
        } else if (Characters.isVariablePart(c) || c == ':' && isNamePart(script.at(at + 1))) {
            scanName();
        }
    }

    private boolean splatted() {
        return script.at(start) == '@';
    }

    private static boolean isNamePart(char c) {
        return Characters.isVariablePart(c);
    }

    private void scanName() {
        boolean special = script.at(at) == '?' && !splatted();
        if (special) {
            at++;
            name = "?";
            return;
        }
        skipPart();
        if (script.at(at) == ':' && script.at(at + 1) != ':') {
            if (isNamePart(script.at(at + 1))) {
                at++;
                skipPart();
            } else if (inString || endsScript(script.at(at + 1))) {
                at++;
                errors.add(new ParseError(
                        script.extent(start, at),
                        "InvalidVariableReferenceWithDrive",
                        "A colon behind a variable in a string must be followed by a name; use ${name} to end it before.",
                        false));
            }
        }
        name = script.substring(start + 1, at);
    }

    private static boolean endsScript(char c) {
        return c == Characters.END || c == ';' || c == ')' || c == '}' || Characters.isNewLine(c);
    }

    private void skipPart() {
        while (Characters.isVariablePart(script.at(at))) {
            at++;
        }
    }

    private void scanBraced() {
        var text = new StringBuilder();
        int open = at++;
        while (at < script.length() && script.at(at) != '}') {
            char c = script.at(at);
            if (c == '`' && at + 1 < script.length()) {
                var escaped = new TextBuilder();
                at = new StringScanner(script, errors).scanEscape(escaped, at + 1);
                text.append(escaped.value());
                continue;
            }
            if (c == '{') {
                report("OpenBraceNeedsToBeBackTickedInVariableName", at, at + 1, "Write `{ within ${ }.", false);
            }
            text.append(c);
            at++;
        }
        if (at >= script.length()) {
            report("IncompleteDollarVariableReference", open, at, "The variable's name has no '}'.", true);
        } else {
            at++;
            if (text.isEmpty()) {
                report("EmptyVariableReference", at - 1, at, "A name is missing between the braces.", false);
            }
        }
        name = text.toString();
    }

    private void report(String id, int from, int to, String message, boolean incomplete) {
        errors.add(new ParseError(script.extent(from, to), id, message, incomplete));
    }
}
