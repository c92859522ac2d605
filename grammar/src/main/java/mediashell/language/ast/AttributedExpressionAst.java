package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * An expression behind an attribute.
 *
 * @see "System.Management.Automation.Language.AttributedExpressionAst"
 */
public sealed class AttributedExpressionAst extends ExpressionAst permits ConvertExpressionAst {
    private final AttributeBaseAst attribute;
    private final ExpressionAst child;

    public AttributedExpressionAst(ScriptExtent extent, AttributeBaseAst attribute, ExpressionAst child) {
        super(extent);
        this.attribute = attribute;
        this.child = child;
        adopt(attribute);
        adopt(child);
    }

    /** The attribute or type. */
    public final AttributeBaseAst attribute() {
        return attribute;
    }

    /** The expression. */
    public final ExpressionAst child() {
        return child;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        action.accept(attribute);
        action.accept(child);
    }
}
