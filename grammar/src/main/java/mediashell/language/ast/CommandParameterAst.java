package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * A {@code -Name} or {@code -Name:value} of a command.
 *
 * @see "System.Management.Automation.Language.CommandParameterAst"
 */
public final class CommandParameterAst extends CommandElementAst {
    private final String parameterName;
    private final ExpressionAst argument;
    private final ScriptExtent errorPosition;

    public CommandParameterAst(
            ScriptExtent extent, String parameterName, ExpressionAst argument, ScriptExtent errorPosition) {
        super(extent);
        this.parameterName = parameterName;
        this.argument = argument;
        this.errorPosition = errorPosition;
        adoptChildren();
    }

    /** The name without dash and colon. */
    public String parameterName() {
        return parameterName;
    }

    /** The value glued on with a colon; null when absent. */
    public ExpressionAst argument() {
        return argument;
    }

    /** The extent of the name alone. */
    public ScriptExtent errorPosition() {
        return errorPosition;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        acceptIfPresent(argument, action);
    }
}
