package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * A command with its arguments.
 *
 * @see "System.Management.Automation.Language.CommandAst"
 */
public final class CommandAst extends CommandBaseAst {
    private final List<CommandElementAst> commandElements;
    private final TokenKind invocationOperator;

    public CommandAst(
            ScriptExtent extent,
            List<CommandElementAst> commandElements,
            TokenKind invocationOperator,
            List<RedirectionAst> redirections) {
        super(extent, redirections);
        this.commandElements = List.copyOf(commandElements);
        this.invocationOperator = invocationOperator;
        adoptChildren();
    }

    /** Name, parameters and arguments in order. */
    public List<CommandElementAst> commandElements() {
        return commandElements;
    }

    /** {@code Ampersand}, {@code Dot} or {@code Unknown}. */
    public TokenKind invocationOperator() {
        return invocationOperator;
    }

    /** The command's name when it is a constant; null when it is computed. */
    public String commandName() {
        return commandElements.getFirst() instanceof StringConstantExpressionAst name ? name.value() : null;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        commandElements.forEach(action);
        redirections().forEach(action);
    }
}
