package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * Two operands and an operator.
 *
 * @see "System.Management.Automation.Language.BinaryExpressionAst"
 */
public final class BinaryExpressionAst extends ExpressionAst {
    private final ExpressionAst left;
    private final TokenKind operator;
    private final ExpressionAst right;
    private final ScriptExtent errorPosition;

    public BinaryExpressionAst(
            ScriptExtent extent,
            ExpressionAst left,
            TokenKind operator,
            ExpressionAst right,
            ScriptExtent errorPosition) {
        super(extent);
        this.left = left;
        this.operator = operator;
        this.right = right;
        this.errorPosition = errorPosition;
        adoptChildren();
    }

    /** Left operand. */
    public ExpressionAst left() {
        return left;
    }

    /** The operator. */
    public TokenKind operator() {
        return operator;
    }

    /** Right operand. */
    public ExpressionAst right() {
        return right;
    }

    /** The operator's extent. */
    public ScriptExtent errorPosition() {
        return errorPosition;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        action.accept(left);
        action.accept(right);
    }
}
