package mediashell.interpreter.nodes.command;

import java.util.List;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.binding.CommandArgument;
import mediashell.automation.values.AutomationNull;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.language.ast.ScriptExtent;

/** An argument without a name, or with the name glued on ({@code -Name:value}). */
public final class ValueArgumentNode extends ArgumentNode {
    private final String name;
    private final String text;

    @Child
    private ExpressionNode value;

    /**
     * @param name null for a value alone
     * @param text the name as written, with dash and colon
     */
    public ValueArgumentNode(ScriptExtent extent, String name, String text, ExpressionNode value) {
        super(extent);
        this.name = name;
        this.text = text;
        this.value = value;
    }

    /** The value's node. */
    ExpressionNode value() {
        return value;
    }

    boolean isDoubleDash() {
        return name == null && extent().text().equals("--");
    }

    boolean isNamed() {
        return name != null;
    }

    @Override
    void addTo(VirtualFrame frame, List<CommandArgument> arguments) {
        Object argument = value.execute(frame);
        arguments.add(
                new CommandArgument(name, text, argument == AutomationNull.VALUE ? null : argument, false, extent()));
    }
}
