package mediashell.interpreter.translator;

import mediashell.automation.conversion.Operators.ComparisonKind;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.operator.AddNode;
import mediashell.interpreter.nodes.operator.BinaryOperatorNode;
import mediashell.interpreter.nodes.operator.CoalesceNode;
import mediashell.interpreter.nodes.operator.ComparisonNode;
import mediashell.interpreter.nodes.operator.DivideNode;
import mediashell.interpreter.nodes.operator.GeneralOperatorNode;
import mediashell.interpreter.nodes.operator.IncrementNode;
import mediashell.interpreter.nodes.operator.LogicalNode;
import mediashell.interpreter.nodes.operator.MultiplyNode;
import mediashell.interpreter.nodes.operator.NotNode;
import mediashell.interpreter.nodes.operator.RemainderNode;
import mediashell.interpreter.nodes.operator.SubtractNode;
import mediashell.interpreter.nodes.operator.UnaryOperatorNode;
import mediashell.language.ast.BinaryExpressionAst;
import mediashell.language.ast.TokenKind;
import mediashell.language.ast.UnaryExpressionAst;

/** Operators. */
final class OperatorTranslator {
    private final BodyTranslator body;

    OperatorTranslator(BodyTranslator body) {
        this.body = body;
    }

    ExpressionNode binary(BinaryExpressionAst ast) {
        ExpressionNode left = body.expressions().expression(ast.left());
        ExpressionNode right = body.expressions().expression(ast.right());
        return switch (ast.operator()) {
            case And -> new LogicalNode(LogicalNode.Kind.AND, left, right);
            case Or -> new LogicalNode(LogicalNode.Kind.OR, left, right);
            case Xor -> new LogicalNode(LogicalNode.Kind.XOR, left, right);
            case QuestionQuestion -> new CoalesceNode(left, right);
            default -> operator(ast.operator(), left, right);
        };
    }

    /** An operator over values; operands may be null for compound assignments. */
    static BinaryOperatorNode operator(TokenKind kind, ExpressionNode left, ExpressionNode right) {
        return switch (kind) {
            case Plus, PlusEquals -> new AddNode(left, right);
            case Minus, MinusEquals -> new SubtractNode(left, right);
            case Multiply, MultiplyEquals -> new MultiplyNode(left, right);
            case Divide, DivideEquals -> new DivideNode(left, right);
            case Rem, RemainderEquals -> new RemainderNode(left, right);
            case Ieq -> new ComparisonNode(ComparisonKind.EQUAL, true, left, right);
            case Ceq -> new ComparisonNode(ComparisonKind.EQUAL, false, left, right);
            case Ine -> new ComparisonNode(ComparisonKind.NOT_EQUAL, true, left, right);
            case Cne -> new ComparisonNode(ComparisonKind.NOT_EQUAL, false, left, right);
            case Ilt -> new ComparisonNode(ComparisonKind.LESS, true, left, right);
            case Clt -> new ComparisonNode(ComparisonKind.LESS, false, left, right);
            case Ile -> new ComparisonNode(ComparisonKind.LESS_OR_EQUAL, true, left, right);
            case Cle -> new ComparisonNode(ComparisonKind.LESS_OR_EQUAL, false, left, right);
            case Igt -> new ComparisonNode(ComparisonKind.GREATER, true, left, right);
            case Cgt -> new ComparisonNode(ComparisonKind.GREATER, false, left, right);
            case Ige -> new ComparisonNode(ComparisonKind.GREATER_OR_EQUAL, true, left, right);
            case Cge -> new ComparisonNode(ComparisonKind.GREATER_OR_EQUAL, false, left, right);
            default -> new GeneralOperatorNode(kind, left, right);
        };
    }

    ExpressionNode unary(UnaryExpressionAst ast) {
        return switch (ast.tokenKind()) {
            case PlusPlus -> new IncrementNode(1, true, body.variables().target(ast.child()));
            case MinusMinus -> new IncrementNode(-1, true, body.variables().target(ast.child()));
            case PostfixPlusPlus -> new IncrementNode(1, false, body.variables().target(ast.child()));
            case PostfixMinusMinus ->
                new IncrementNode(-1, false, body.variables().target(ast.child()));
            default -> unary(ast.tokenKind(), body.expressions().expression(ast.child()));
        };
    }

    private static ExpressionNode unary(TokenKind kind, ExpressionNode operand) {
        return switch (kind) {
            case Not, Exclaim -> new NotNode(operand);
            case Minus -> new UnaryOperatorNode(UnaryOperatorNode.Kind.NEGATE, operand);
            case Plus -> new UnaryOperatorNode(UnaryOperatorNode.Kind.PLUS, operand);
            case Bnot -> new UnaryOperatorNode(UnaryOperatorNode.Kind.BIT_NOT, operand);
            case Comma -> new UnaryOperatorNode(UnaryOperatorNode.Kind.COMMA, operand);
            case Join -> new UnaryOperatorNode(UnaryOperatorNode.Kind.JOIN, operand);
            case Isplit -> new UnaryOperatorNode(UnaryOperatorNode.Kind.SPLIT, operand);
            case Csplit -> new UnaryOperatorNode(UnaryOperatorNode.Kind.SPLIT_CASE_SENSITIVE, operand);
            default -> throw new IllegalStateException("no unary operator: " + kind);
        };
    }
}
