package mediashell.interpreter.nodes.command;

import java.util.List;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.binding.CommandArgument;
import mediashell.language.ast.ScriptExtent;

/** {@code -Name}. */
public final class NameArgumentNode extends ArgumentNode {
    private final CommandArgument argument;

    public NameArgumentNode(ScriptExtent extent, String name) {
        super(extent);
        this.argument = new CommandArgument(name, "-" + name, CommandArgument.NO_VALUE, false, extent);
    }

    @Override
    void addTo(VirtualFrame frame, List<CommandArgument> arguments) {
        arguments.add(argument);
    }
}
