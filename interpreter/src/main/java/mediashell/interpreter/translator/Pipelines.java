package mediashell.interpreter.translator;

import mediashell.language.ast.ArrayExpressionAst;
import mediashell.language.ast.AssignmentStatementAst;
import mediashell.language.ast.CommandExpressionAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.ParenExpressionAst;
import mediashell.language.ast.PipelineAst;
import mediashell.language.ast.StatementAst;
import mediashell.language.ast.SubExpressionAst;
import mediashell.language.ast.TokenKind;
import mediashell.language.ast.UnaryExpressionAst;

/** Questions about the shape of pipelines. */
final class Pipelines {
    private Pipelines() {}

    /** The expression when the statement is nothing else, otherwise null. */
    static ExpressionAst pureExpression(StatementAst statement) {
        StatementAst element = statement;
        if (statement instanceof PipelineAst pipeline) {
            if (pipeline.pipelineElements().size() != 1 || pipeline.background()) {
                return null;
            }
            element = pipeline.pipelineElements().getFirst();
        }
        return element instanceof CommandExpressionAst expression
                        && expression.redirections().isEmpty()
                ? expression.expression()
                : null;
    }

    /** Whether {@code $?} becomes true after the statement: not when commands run inside it. */
    static boolean setsSuccess(StatementAst statement) {
        if (statement instanceof AssignmentStatementAst assignment) {
            return setsSuccess(assignment.right());
        }
        ExpressionAst pure = pureExpression(statement);
        return switch (pure) {
            case null -> false;
            case ParenExpressionAst paren -> setsSuccess(paren.pipeline());
            case SubExpressionAst ignored -> false;
            case ArrayExpressionAst ignored -> false;
            default -> true;
        };
    }

    /** Whether the expression as a statement writes nothing ({@code $x++}). */
    static boolean isVoid(ExpressionAst expression) {
        return expression instanceof UnaryExpressionAst unary
                && (unary.tokenKind() == TokenKind.PlusPlus
                        || unary.tokenKind() == TokenKind.MinusMinus
                        || unary.tokenKind() == TokenKind.PostfixPlusPlus
                        || unary.tokenKind() == TokenKind.PostfixMinusMinus);
    }
}
