package mediashell.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.interpreter.nodes.ExpressionNode;

/** {@code -and}, {@code -or} (the right side only when needed) and {@code -xor}. */
public final class LogicalNode extends ExpressionNode {
    /** Which operator. */
    public enum Kind {
        AND,
        OR,
        XOR
    }

    private final Kind kind;

    @Child
    private ExpressionNode left;

    @Child
    private ExpressionNode right;

    public LogicalNode(Kind kind, ExpressionNode left, ExpressionNode right) {
        this.kind = kind;
        this.left = left;
        this.right = right;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        return switch (kind) {
            case AND -> left.executeBoolean(frame) && right.executeBoolean(frame);
            case OR -> left.executeBoolean(frame) || right.executeBoolean(frame);
            case XOR -> left.executeBoolean(frame) ^ right.executeBoolean(frame);
        };
    }
}
