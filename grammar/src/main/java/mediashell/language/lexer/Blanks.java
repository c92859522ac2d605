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
            case '`' -> backtick(at);
            case '\r', '\n' -> newLines ? behindNewLine(at) : at;
            case ';' -> semicolons ? at + 1 : at;
            case Characters.END -> at;
            default -> Characters.isBlank(c) ? at + 1 : at;
        };
    }

    /** Before a new line it continues the line; before a blank, or with nothing behind it, it is one itself. */
    private int backtick(int at) {
        char next = script.at(at + 1);
        if (Characters.isNewLine(next)) {
            return behindNewLine(at + 1);
        }
        return Characters.isBlank(next) || at + 1 >= script.length() ? at + 1 : at;
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
            var kind = kind(at);
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
            if (script.at(at) == '`' && next == script.length() && kind == null) {
                int behind = script.source().text().length() + 1;
                errors.add(new ParseError(
                        script.source().extent(behind, behind),
                        "IncompleteString",
                        "Something to escape is missing behind the backtick.",
                        true));
            }
            at = next;
        }
    }

    private boolean isOpen(int start, int end) {
        return end - start < 4 || script.at(end - 1) != '>' || script.at(end - 2) != '#';
    }

    private TokenKind kind(int at) {
        return switch (script.at(at)) {
            case '#', '<' -> TokenKind.Comment;
            case '`' -> Characters.isNewLine(script.at(at + 1)) ? TokenKind.LineContinuation : null;
            case '\r', '\n' -> TokenKind.NewLine;
            case ';' -> TokenKind.Semi;
            default -> null;
        };
    }
}
