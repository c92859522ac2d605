package mediashell.interpreter.nodes.convert;

import java.util.Locale;
import java.util.Set;

import mediashell.language.ast.Ast;
import mediashell.language.ast.CommandAst;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.TokenKind;

/** Whether a script block makes or removes variables by name or dot-sources, so that its variables cannot be known beforehand. */
final class UnforeseenVariables {
    private static final Set<String> COMMANDS = Set.of(
            "new-variable", "nv", "remove-variable", "rv", "set-variable", "set", "sv", "set-psbreakpoint", "sbp");

    private UnforeseenVariables() {}

    /** Judges the block that a node stands in. */
    static boolean around(Ast node) {
        Ast block = node;
        while (block.parent() != null && !(block instanceof ScriptBlockAst)) {
            block = block.parent();
        }
        return !block.findAll(UnforeseenVariables::isOne, false).isEmpty();
    }

    private static boolean isOne(Ast ast) {
        if (!(ast instanceof CommandAst command)) {
            return false;
        }
        String name = command.commandName();
        return command.invocationOperator() == TokenKind.Dot
                || name != null && COMMANDS.contains(name.toLowerCase(Locale.ROOT));
    }
}
