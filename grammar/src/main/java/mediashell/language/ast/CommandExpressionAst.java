package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * An expression as an element of a pipeline.
 *
 * @see "System.Management.Automation.Language.CommandExpressionAst"
 */
public final class CommandExpressionAst extends CommandBaseAst {
    private final ExpressionAst expression;

    public CommandExpressionAst(ScriptExtent extent, ExpressionAst expression, List<RedirectionAst> redirections) {
        super(extent, redirections);
        this.expression = expression;
        adoptChildren();
    }

    /** The expression. */
    public ExpressionAst expression() {
        return expression;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        action.accept(expression);
        redirections().forEach(action);
    }
}
