package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * Statements within braces or within {@code $( )} and {@code @( )}.
 *
 * @see "System.Management.Automation.Language.StatementBlockAst"
 */
public final class StatementBlockAst extends Ast {
    private final List<TrapStatementAst> traps;
    private final List<StatementAst> statements;

    public StatementBlockAst(ScriptExtent extent, List<TrapStatementAst> traps, List<StatementAst> statements) {
        super(extent);
        this.traps = List.copyOf(traps);
        this.statements = List.copyOf(statements);
        adoptChildren();
    }

    /** The traps of the block, in order. */
    public List<TrapStatementAst> traps() {
        return traps;
    }

    /** The other statements, in order. */
    public List<StatementAst> statements() {
        return statements;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        traps.forEach(action);
        statements.forEach(action);
    }
}
