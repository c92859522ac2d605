package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * {@code $using:name}.
 *
 * @see "System.Management.Automation.Language.UsingExpressionAst"
 */
public final class UsingExpressionAst extends ExpressionAst {
    private final ExpressionAst subExpression;

    public UsingExpressionAst(ScriptExtent extent, ExpressionAst subExpression) {
        super(extent);
        this.subExpression = subExpression;
        adoptChildren();
    }

    /** The variable, or a member or index of it. */
    public ExpressionAst subExpression() {
        return subExpression;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        action.accept(subExpression);
    }
}
