package mediashell.interpreter.nodes.command;

import java.util.List;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import mediashell.automation.binding.CommandArgument;
import mediashell.language.ast.ScriptExtent;

/** One element of a command line behind the name: adds none, one or (splatting) many arguments. */
public abstract class ArgumentNode extends Node {
    private final ScriptExtent extent;

    protected ArgumentNode(ScriptExtent extent) {
        this.extent = extent;
    }

    protected final ScriptExtent extent() {
        return extent;
    }

    abstract void addTo(VirtualFrame frame, List<CommandArgument> arguments);
}
