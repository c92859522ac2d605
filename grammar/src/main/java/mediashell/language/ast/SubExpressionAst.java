package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * {@code $( )}.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/api/system.management.automation.language.subexpressionast">SubExpressionAst</a>
 */
public final class SubExpressionAst extends ExpressionAst {
    private final StatementBlockAst subExpression;

    public SubExpressionAst(ScriptExtent extent, StatementBlockAst subExpression) {
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
