package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * A {@code break} statement.
 *
 * @see "System.Management.Automation.Language.BreakStatementAst"
 */
public final class BreakStatementAst extends StatementAst {
    private final ExpressionAst label;

    public BreakStatementAst(ScriptExtent extent, ExpressionAst label) {
        super(extent);
        this.label = label;
        adoptChildren();
    }

    /** The label; null when absent. */
    public ExpressionAst label() {
        return label;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        acceptIfPresent(label, action);
    }
}
