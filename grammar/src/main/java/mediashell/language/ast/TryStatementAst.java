package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * A {@code try} statement.
 *
 * @see "System.Management.Automation.Language.TryStatementAst"
 */
public final class TryStatementAst extends StatementAst {
    private final StatementBlockAst body;
    private final List<CatchClauseAst> catchClauses;
    private final StatementBlockAst finallyBlock;

    public TryStatementAst(
            ScriptExtent extent,
            StatementBlockAst body,
            List<CatchClauseAst> catchClauses,
            StatementBlockAst finallyBlock) {
        super(extent);
        this.body = body;
        this.catchClauses = List.copyOf(catchClauses);
        this.finallyBlock = finallyBlock;
        adoptChildren();
    }

    /** The guarded block. */
    public StatementBlockAst body() {
        return body;
    }

    /** The handlers in order. */
    public List<CatchClauseAst> catchClauses() {
        return catchClauses;
    }

    /** The {@code finally} block; null when absent. */
    public StatementBlockAst finallyBlock() {
        return finallyBlock;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        action.accept(body);
        catchClauses.forEach(action);
        acceptIfPresent(finallyBlock, action);
    }
}
