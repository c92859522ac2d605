package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * {@code @( )}.
 *
 * @see "System.Management.Automation.Language.ArrayExpressionAst"
 */
public final class ArrayExpressionAst extends ExpressionAst {
    private final StatementBlockAst subExpression;

    public ArrayExpressionAst(ScriptExtent extent, StatementBlockAst subExpression) {
        super(extent);
        this.subExpression = subExpression;
        adoptChildren();
    }

    /** The statements. */
    public StatementBlockAst subExpression() {
        return subExpression;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        action.accept(subExpression);
    }
}
