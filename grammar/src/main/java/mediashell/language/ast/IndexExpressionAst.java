package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * {@code target[index]}.
 *
 * @see "System.Management.Automation.Language.IndexExpressionAst"
 */
public final class IndexExpressionAst extends ExpressionAst {
    private final ExpressionAst target;
    private final ExpressionAst index;
    private final boolean nullConditional;

    public IndexExpressionAst(ScriptExtent extent, ExpressionAst target, ExpressionAst index, boolean nullConditional) {
        super(extent);
        this.target = target;
        this.index = index;
        this.nullConditional = nullConditional;
        adoptChildren();
    }

    /** What is indexed. */
    public ExpressionAst target() {
        return target;
    }

    /** The index. */
    public ExpressionAst index() {
        return index;
    }

    /** True for {@code ?[ ]}. */
    public boolean nullConditional() {
        return nullConditional;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        action.accept(target);
        action.accept(index);
    }
}
