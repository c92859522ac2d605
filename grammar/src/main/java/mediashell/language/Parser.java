package mediashell.language;

import java.util.List;

import mediashell.language.ast.NamedBlockAst;
import mediashell.language.ast.ParseError;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.SourceText;
import mediashell.language.ast.TokenKind;

/**
 * The front end: text to tokens, Ast and errors. It finds all errors, not only the first, and never throws for bad input.
 * Safe for use by several threads.
 */
public final class Parser {
    private Parser() {}

    /**
     * Parses a script.
     *
     * @param text the script
     * @param fileName the file that the text comes from; null when there is none
     */
    public static ParseResult parseInput(String text, String fileName) {
        return parseInput(text, fileName, KnownTypes.NONE);
    }

    /**
     * Parses a script in a session.
     *
     * @param types what the session knows of types outside the script
     */
    public static ParseResult parseInput(String text, String fileName, KnownTypes types) {
        var source = new SourceText(text, fileName);
        var session = new ParseSession(source, types);
        try {
            return session.parse();
        } catch (ScriptTooComplicatedException deep) {
            return tooComplicated(source, deep);
        }
    }

    private static ParseResult tooComplicated(SourceText source, ScriptTooComplicatedException deep) {
        var error = new ParseError(deep.extent(), "ScriptTooComplicated", deep.getMessage(), false);
        var whole = source.extent(0, source.text().length());
        var empty = new NamedBlockAst(whole, TokenKind.End, true, List.of(), List.of());
        var ast = new ScriptBlockAst(whole, List.of(), null, null, null, null, empty, null, null);
        return new ParseResult(ast, List.of(), List.of(error));
    }
}
