package mediashell.interpreter.nodes.control;

import java.util.List;

import mediashell.automation.ScriptBlock;
import mediashell.automation.session.Runspace;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.TypedArray;

/** Runs a script block in its own scope and gives its output as one value. */
public final class BlockValue {
    private BlockValue() {}

    /** The block's value for {@code $_}. */
    public static Object of(Runspace runspace, ScriptBlock block, Object dollarUnder, Object... arguments) {
        List<Object> output = runspace.invoke(block, dollarUnder, arguments);
        return switch (output.size()) {
            case 0 -> AutomationNull.VALUE;
            case 1 -> output.getFirst();
            default -> TypedArray.ofObjects(output);
        };
    }
}
