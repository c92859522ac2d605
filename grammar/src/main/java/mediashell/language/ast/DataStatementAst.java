package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * A {@code data} section.
 *
 * @see "System.Management.Automation.Language.DataStatementAst"
 */
public final class DataStatementAst extends StatementAst {
    private final String variable;
    private final List<ExpressionAst> commandsAllowed;
    private final StatementBlockAst body;

    public DataStatementAst(
            ScriptExtent extent, String variable, List<ExpressionAst> commandsAllowed, StatementBlockAst body) {
        super(extent);
        this.variable = variable;
        this.commandsAllowed = List.copyOf(commandsAllowed);
        this.body = body;
        adoptChildren();
    }

    /** The variable that receives the value; null when absent. */
    public String variable() {
        return variable;
    }

    /** The commands behind {@code -SupportedCommand}. */
    public List<ExpressionAst> commandsAllowed() {
        return commandsAllowed;
    }

    /** The section's statements. */
    public StatementBlockAst body() {
        return body;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        action.accept(body);
    }
}
