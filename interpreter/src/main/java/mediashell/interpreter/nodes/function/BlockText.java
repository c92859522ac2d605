package mediashell.interpreter.nodes.function;

import mediashell.language.ast.FunctionDefinitionAst;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.ScriptBlockExpressionAst;

/** The text of a script block as {@code ToString()} gives it: what stands between the braces, or the whole file. */
final class BlockText {
    private BlockText() {}

    static String of(ScriptBlockAst ast) {
        String text = ast.text();
        boolean inBraces =
                ast.parent() instanceof ScriptBlockExpressionAst || ast.parent() instanceof FunctionDefinitionAst;
        boolean braced = inBraces && text.length() >= 2 && text.charAt(0) == '{' && text.endsWith("}");
        return braced ? text.substring(1, text.length() - 1) : text;
    }
}
