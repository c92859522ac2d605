package mediashell.interpreter.nodes.operator;

import mediashell.automation.conversion.Operators;
import mediashell.automation.session.Runspace;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.language.ast.TokenKind;

/** The operators without a fast path of their own. */
public final class GeneralOperatorNode extends BinaryOperatorNode {
    private final TokenKind kind;

    public GeneralOperatorNode(TokenKind kind, ExpressionNode left, ExpressionNode right) {
        super(left, right);
        this.kind = kind;
    }

    @Override
    public Object apply(Runspace runspace, Object left, Object right) {
        Operators operators = runspace.operators();
        return switch (kind) {
            case DotDot -> operators.range(left, right);
            case Format -> operators.format(left, right);
            case Band -> operators.bitAnd(left, right);
            case Bor -> operators.bitOr(left, right);
            case Bxor -> operators.bitXor(left, right);
            case Shl -> operators.shiftLeft(left, right);
            case Shr -> operators.shiftRight(left, right);
            case Join -> operators.join(left, right);
            case Isplit -> operators.split(left, right, true);
            case Csplit -> operators.split(left, right, false);
            case Ireplace -> operators.replace(left, right, true);
            case Creplace -> operators.replace(left, right, false);
            case Is -> operators.is(left, right);
            case IsNot -> !operators.is(left, right);
            case As -> operators.as(left, right);
            default -> search(operators, left, right);
        };
    }

    private Object search(Operators operators, Object left, Object right) {
        return switch (kind) {
            case Imatch -> operators.match(left, right, true, false);
            case Cmatch -> operators.match(left, right, false, false);
            case Inotmatch -> operators.match(left, right, true, true);
            case Cnotmatch -> operators.match(left, right, false, true);
            case Ilike -> operators.like(left, right, true, false);
            case Clike -> operators.like(left, right, false, false);
            case Inotlike -> operators.like(left, right, true, true);
            case Cnotlike -> operators.like(left, right, false, true);
            case Icontains -> operators.contains(left, right, true);
            case Ccontains -> operators.contains(left, right, false);
            case Inotcontains -> !operators.contains(left, right, true);
            case Cnotcontains -> !operators.contains(left, right, false);
            case Iin -> operators.contains(right, left, true);
            case Cin -> operators.contains(right, left, false);
            case Inotin -> !operators.contains(right, left, true);
            case Cnotin -> !operators.contains(right, left, false);
            default -> throw new IllegalStateException("no binary operator: " + kind);
        };
    }
}
