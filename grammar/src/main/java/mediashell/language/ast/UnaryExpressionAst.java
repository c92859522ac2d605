package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * An operator and its operand, before or behind it.
 *
 * @see "System.Management.Automation.Language.UnaryExpressionAst"
 */
public final class UnaryExpressionAst extends ExpressionAst {
    private final TokenKind tokenKind;
    private final ExpressionAst child;

    public UnaryExpressionAst(ScriptExtent extent, TokenKind tokenKind, ExpressionAst child) {
        super(extent);
        this.tokenKind = tokenKind;
        this.child = child;
        adoptChildren();
    }

    /** The operator; {@code PostfixPlusPlus} and {@code PostfixMinusMinus} stand behind. */
    public TokenKind tokenKind() {
        return tokenKind;
    }

    /** The operand. */
    public ExpressionAst child() {
        return child;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        action.accept(child);
    }
}
