package mediashell.language.ast;

import java.util.List;
import java.util.StringJoiner;

/**
 * Prints trees, tokens and errors as stable text: an item is {@code Type@start-end}, items follow in the order of {@code
 * Ast.FindAll}, and a plus marks an error that more input could mend.
 */
public final class AstPrinter {
    private AstPrinter() {}

    /** The whole tree below {@code root} on one line. */
    public static String print(Ast root) {
        var line = new StringJoiner(" ");
        root.walk(ast -> line.add(name(ast) + "@" + range(ast.extent())));
        return line.toString();
    }

    /** The tree with one node a line, indented by depth, with the text of the leaves. */
    public static String printIndented(Ast root) {
        var text = new StringBuilder();
        append(root, 0, text);
        return text.toString();
    }

    private static void append(Ast ast, int depth, StringBuilder text) {
        text.append("  ".repeat(depth)).append(name(ast)).append('@').append(range(ast.extent()));
        var children = ast.children();
        if (children.isEmpty() && ast.extent().endOffset() > ast.extent().startOffset()) {
            text.append(' ').append(ast.text().replace("\n", "\\n"));
        }
        text.append('\n');
        children.forEach(child -> append(child, depth + 1, text));
    }

    /** Tokens on one line. */
    public static String print(List<Token> tokens) {
        var line = new StringJoiner(" ");
        tokens.forEach(token -> line.add(token.kind() + "@" + range(token.extent())));
        return line.toString();
    }

    /** Errors on one line; a dash when there are none. */
    public static String printErrors(List<ParseError> errors) {
        var line = new StringJoiner(" ");
        line.setEmptyValue("-");
        errors.forEach(error ->
                line.add(error.errorId() + "@" + range(error.extent()) + (error.incompleteInput() ? "+" : "")));
        return line.toString();
    }

    private static String name(Ast ast) {
        var name = ast.getClass().getSimpleName();
        return name.substring(0, name.length() - "Ast".length());
    }

    private static String range(ScriptExtent extent) {
        return extent.startOffset() + "-" + extent.endOffset();
    }
}
