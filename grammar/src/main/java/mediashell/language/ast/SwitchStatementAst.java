package mediashell.language.ast;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A {@code switch} statement.
 *
 * @see "System.Management.Automation.Language.SwitchStatementAst"
 */
public final class SwitchStatementAst extends LabeledStatementAst {
    private final PipelineBaseAst condition;
    private final Set<SwitchFlags> flags;
    private final List<SwitchClause> clauses;
    private final StatementBlockAst defaultClause;

    public SwitchStatementAst(
            ScriptExtent extent,
            String label,
            PipelineBaseAst condition,
            Set<SwitchFlags> flags,
            List<SwitchClause> clauses,
            StatementBlockAst defaultClause) {
        super(extent, label);
        this.condition = condition;
        this.flags = Set.copyOf(flags);
        this.clauses = List.copyOf(clauses);
        this.defaultClause = defaultClause;
        adoptChildren();
    }

    /** The values that are tested. */
    @Override
    public PipelineBaseAst condition() {
        return condition;
    }

    /** What the parameters of {@code switch} ask for. */
    public Set<SwitchFlags> flags() {
        return flags;
    }

    /** The clauses but {@code default}, in order. */
    public List<SwitchClause> clauses() {
        return clauses;
    }

    /** The {@code default} block; null when absent. */
    public StatementBlockAst defaultClause() {
        return defaultClause;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        action.accept(condition);
        clauses.forEach(part -> part.forEachChild(action));
        acceptIfPresent(defaultClause, action);
    }
}
