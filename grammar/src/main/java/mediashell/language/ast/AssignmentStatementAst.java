package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * An assignment.
 *
 * @see "System.Management.Automation.Language.AssignmentStatementAst"
 */
public final class AssignmentStatementAst extends PipelineBaseAst {
    private final ExpressionAst left;
    private final TokenKind operator;
    private final StatementAst right;
    private final ScriptExtent errorPosition;

    public AssignmentStatementAst(
            ScriptExtent extent,
            ExpressionAst left,
            TokenKind operator,
            StatementAst right,
            ScriptExtent errorPosition) {
        super(extent);
        this.left = left;
        this.operator = operator;
        this.right = right;
        this.errorPosition = errorPosition;
        adoptChildren();
    }

    /** What is assigned to. */
    public ExpressionAst left() {
        return left;
    }

    /** {@code Equals}, {@code PlusEquals} and the other assignment operators. */
    public TokenKind operator() {
        return operator;
    }

    /** The value. */
    public StatementAst right() {
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
