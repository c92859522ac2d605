package mediashell.interpreter.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;

/**
 * Something that can be assigned to. {@link #place} evaluates what the place depends on (the object, the indexes) once, so that a compound
 * assignment reads and writes the same place; a simple assignment asks for the place after the right side was evaluated.
 */
public abstract class TargetNode extends ExpressionNode {
    /** Evaluates the operands of the place; null when it has none. */
    public Object place(VirtualFrame frame) {
        return null;
    }

    public abstract Object read(VirtualFrame frame, Object place);

    public abstract void write(VirtualFrame frame, Object place, Object value);

    /** What the assignment is worth as an expression: the value as the place has stored it, where it converts. */
    public Object written(VirtualFrame frame, Object place, Object value) {
        return value;
    }

    /** What a compound assignment starts from; local variables start from null where the caller's would be seen. */
    public Object readForUpdate(VirtualFrame frame, Object place) {
        return read(frame, place);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return read(frame, place(frame));
    }
}
