package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * An {@code if} statement.
 *
 * @see "System.Management.Automation.Language.IfStatementAst"
 */
public final class IfStatementAst extends StatementAst {
    private final List<IfClause> clauses;
    private final StatementBlockAst elseClause;

    public IfStatementAst(ScriptExtent extent, List<IfClause> clauses, StatementBlockAst elseClause) {
        super(extent);
        this.clauses = List.copyOf(clauses);
        this.elseClause = elseClause;
        adoptChildren();
    }

    /** The {@code if} and {@code elseif} clauses in order. */
    public List<IfClause> clauses() {
        return clauses;
    }

    /** The {@code else} block; null when absent. */
    public StatementBlockAst elseClause() {
        return elseClause;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        clauses.forEach(part -> part.forEachChild(action));
        acceptIfPresent(elseClause, action);
    }
}
