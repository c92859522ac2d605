package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * {@code condition ? ifTrue : ifFalse}.
 *
 * @see "System.Management.Automation.Language.TernaryExpressionAst"
 */
public final class TernaryExpressionAst extends ExpressionAst {
    private final ExpressionAst condition;
    private final ExpressionAst ifTrue;
    private final ExpressionAst ifFalse;

    public TernaryExpressionAst(
            ScriptExtent extent, ExpressionAst condition, ExpressionAst ifTrue, ExpressionAst ifFalse) {
        super(extent);
        this.condition = condition;
        this.ifTrue = ifTrue;
        this.ifFalse = ifFalse;
        adoptChildren();
    }

    /** What decides. */
    public ExpressionAst condition() {
        return condition;
    }

    /** Value when true. */
    public ExpressionAst ifTrue() {
        return ifTrue;
    }

    /** Value when false. */
    public ExpressionAst ifFalse() {
        return ifFalse;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        action.accept(condition);
        action.accept(ifTrue);
        action.accept(ifFalse);
    }
}
