package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * A {@code trap} statement.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/api/system.management.automation.language.trapstatementast">TrapStatementAst</a>
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
