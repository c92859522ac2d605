package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * A {@code trap} statement.
 *
 * @see "System.Management.Automation.Language.TrapStatementAst"
 */
public final class TrapStatementAst extends StatementAst {
    private final TypeConstraintAst trapType;
    private final StatementBlockAst body;

    public TrapStatementAst(ScriptExtent extent, TypeConstraintAst trapType, StatementBlockAst body) {
        super(extent);
        this.trapType = trapType;
        this.body = body;
        adoptChildren();
    }

    /** The exception type; null traps all; null when absent. */
    public TypeConstraintAst trapType() {
        return trapType;
    }

    /** The handler. */
    public StatementBlockAst body() {
        return body;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        acceptIfPresent(trapType, action);
        action.accept(body);
    }
}
