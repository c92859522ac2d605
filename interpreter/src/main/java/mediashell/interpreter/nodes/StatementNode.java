package mediashell.interpreter.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import mediashell.language.ast.ScriptExtent;

/**
 * A node that writes to the frame's output and says how it ended. Jumps inside one body are {@link Completion} codes, which cost
 * nothing; only those that cross a call are exceptions.
 */
public abstract class StatementNode extends Node {
    private final ScriptExtent extent;

    protected StatementNode(ScriptExtent extent) {
        this.extent = extent;
    }

    /** What error positions show while the statement runs. */
    public final ScriptExtent extent() {
        return extent;
    }

    /** Runs the statement; the result is one of the {@link Completion} codes. */
    public abstract int execute(VirtualFrame frame);

    /** Whether {@code $?} becomes true when the statement comes to its end: commands decide themselves. */
    public boolean setsSuccess() {
        return false;
    }
}
