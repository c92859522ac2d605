package mediashell.language.lexer;

import java.util.List;

import mediashell.language.ast.ParseError;
import mediashell.language.ast.Token;
import mediashell.language.ast.TokenKind;

/** Skips what separates tokens: blanks, line continuations, comments, and where asked for new lines and semicolons. */
final class Blanks {
    private final Script script;

    Blanks(Script script) {
        this.script = script;
    }

    /** The first position from {@code position} on that holds something else. */
    int skip(int position, boolean newLines, boolean semicolons) {
        int at = position;
        while (true) {
            int next = skipOne(at, newLines, semicolons);
            if (next == at) {
                return at;
            }
            at = next;
        }
    }

    private int skipOne(int at, boolean newLines, boolean semicolons) {
        char c = script.at(at);
        return switch (c) {
            case '#' -> lineEnd(at);
            case '<' -> script.at(at + 1) == '#' ? commentEnd(at) : at;
            case '`' -> Characters.isNewLine(script.at(at + 1)) ? behindNewLine(at + 1) : at;
            case '\r', '\n' -> newLines ? behindNewLine(at) : at;
            case ';' -> semicolons ? at + 1 : at;
            case Characters.END -> at;
            default -> Characters.isBlank(c) ? at + 1 : at;
        };
    }

    /** The position of a bar that continues a pipeline on the next line; -1 when there is none. */
    int leadingBar(int newLine) {
        int at = behindNewLine(newLine);
        while (true) {
            while (Characters.isBlank(script.at(at))) {
                at++;
            }
            if (script.at(at) == '|') {
                return script.at(at + 1) == '|' ? -1 : at;
            }
            int comment = skipOne(at, false, false);
            if (comment == at) {
                return -1;
            }
            at = comment;
            if (Characters.isNewLine(script.at(at))) {
                at = behindNewLine(at);
            }
        }
    }

    int behindNewLine(int at) {
        return script.at(at) == '\r' && script.at(at + 1) == '\n' ? at + 2 : at + 1;
    }

    private int lineEnd(int at) {
        int end = at;
        while (script.at(end) != Characters.END && !Characters.isNewLine(script.at(end))) {
            end++;
        }
        return end;
    }

    private int commentEnd(int at) {
        for (int i = at + 2; i < script.length(); i++) {
            if (script.at(i) == '#' && script.at(i + 1) == '>') {
                return i + 2;
            }
        }
        return script.length();
    }

    /** Appends the tokens that {@link #skip} passed over between two positions, and what is wrong with them. */
    void collect(int from, int to, List<Token> tokens, List<ParseError> errors) {
        int at = from;
        while (at < to) {
            int next = skipOne(at, true, true);
            if (next == at) {
                return;
            }
            var kind = kind(script.at(at));
            if (kind != null) {
                tokens.add(new Token(kind, script.extent(at, next)));
            }
            if (kind == TokenKind.Comment && script.at(at) == '<' && isOpen(at, next)) {
                errors.add(new ParseError(
                        script.extent(at, next),
                        "MissingTerminatorMultiLineComment",
                        "The comment that begins here has no end: close it with '#>'.",
                        true));
            }
            at = next;
        }
    }

    private boolean isOpen(int start, int end) {
        return end - start < 4 || script.at(end - 1) != '>' || script.at(end - 2) != '#';
    }

    private static TokenKind kind(char c) {
        return switch (c) {
            case '#', '<' -> TokenKind.Comment;
            case '`' -> TokenKind.LineContinuation;
            case '\r', '\n' -> TokenKind.NewLine;
            case ';' -> TokenKind.Semi;
            default -> null;
        };
    }
}
