package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * A {@code catch} clause.
 *
 * @see "System.Management.Automation.Language.CatchClauseAst"
 */
public final class CatchClauseAst extends Ast {
    private final List<TypeConstraintAst> catchTypes;
    private final StatementBlockAst body;

    public CatchClauseAst(ScriptExtent extent, List<TypeConstraintAst> catchTypes, StatementBlockAst body) {
        super(extent);
        this.catchTypes = List.copyOf(catchTypes);
        this.body = body;
        adoptChildren();
    }

    /** The exception types; none catches all. */
    public List<TypeConstraintAst> catchTypes() {
        return catchTypes;
    }

    /** The handler. */
    public StatementBlockAst body() {
        return body;
    }

    /** True when the clause names no type. */
    public boolean isCatchAll() {
        return catchTypes.isEmpty();
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        catchTypes.forEach(action);
        action.accept(body);
    }
}
