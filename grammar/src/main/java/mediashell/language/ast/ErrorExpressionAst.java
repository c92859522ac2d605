package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * An expression that could not be parsed; holds the parts that could.
 *
 * @see "System.Management.Automation.Language.ErrorExpressionAst"
 */
public final class ErrorExpressionAst extends ExpressionAst {
    private final List<Ast> nestedAst;

    public ErrorExpressionAst(ScriptExtent extent, List<Ast> nestedAst) {
        super(extent);
        this.nestedAst = List.copyOf(nestedAst);
        adoptChildren();
    }

    /** The parts. */
    public List<Ast> nestedAst() {
        return nestedAst;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        nestedAst.forEach(action);
    }
}
