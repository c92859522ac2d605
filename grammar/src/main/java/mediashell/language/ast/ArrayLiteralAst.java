package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * Values joined by commas.
 *
 * @see "System.Management.Automation.Language.ArrayLiteralAst"
 */
public final class ArrayLiteralAst extends ExpressionAst {
    private final List<ExpressionAst> elements;

    public ArrayLiteralAst(ScriptExtent extent, List<ExpressionAst> elements) {
        super(extent);
        this.elements = List.copyOf(elements);
        adoptChildren();
    }

    /** The values in order. */
    public List<ExpressionAst> elements() {
        return elements;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        elements.forEach(action);
    }
}
