package mediashell.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.conversion.Operators;
import mediashell.automation.values.TypedArray;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;

/** {@code -x}, {@code +x}, {@code -bnot x}, {@code ,x}, and the unary forms of {@code -join} and {@code -split}. */
public final class UnaryOperatorNode extends ExpressionNode {
    /** Which operator. */
    public enum Kind {
        NEGATE,
        PLUS,
        BIT_NOT,
        COMMA,
        JOIN,
        SPLIT,
        SPLIT_CASE_SENSITIVE
    }

    private final Kind kind;

    @Child
    private ExpressionNode operand;

    public UnaryOperatorNode(Kind kind, ExpressionNode operand) {
        this.kind = kind;
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = operand.execute(frame);
        if (kind == Kind.COMMA) {
            return TypedArray.ofObjects(value);
        }
        Operators operators = ScriptFrame.of(frame).runspace.operators();
        return switch (kind) {
            case NEGATE -> operators.negate(value);
            case PLUS -> operators.plus(value);
            case BIT_NOT -> operators.bitNot(value);
            case COMMA -> throw new IllegalStateException("a comma needs no operator");
            case JOIN -> operators.join(value, "");
            case SPLIT -> operators.split(value, null, true);
            case SPLIT_CASE_SENSITIVE -> operators.split(value, null, false);
        };
    }
}
