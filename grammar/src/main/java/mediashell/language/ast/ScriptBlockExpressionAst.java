package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * A script block as a value.
 *
 * @see "System.Management.Automation.Language.ScriptBlockExpressionAst"
 */
public final class ScriptBlockExpressionAst extends ExpressionAst {
    private final ScriptBlockAst scriptBlock;

    public ScriptBlockExpressionAst(ScriptExtent extent, ScriptBlockAst scriptBlock) {
        super(extent);
        this.scriptBlock = scriptBlock;
        adoptChildren();
    }

    /** The block. */
    public ScriptBlockAst scriptBlock() {
        return scriptBlock;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        action.accept(scriptBlock);
    }
}
