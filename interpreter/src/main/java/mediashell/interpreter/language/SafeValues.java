package mediashell.interpreter.language;

import java.util.List;

import mediashell.automation.ErrorCategory;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;
import mediashell.interpreter.translator.Evaluation;
import mediashell.interpreter.translator.SourceUnit;
import mediashell.language.ast.ArrayExpressionAst;
import mediashell.language.ast.ArrayLiteralAst;
import mediashell.language.ast.Ast;
import mediashell.language.ast.CommandExpressionAst;
import mediashell.language.ast.ConstantExpressionAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.HashtableAst;
import mediashell.language.ast.ParenExpressionAst;
import mediashell.language.ast.PipelineAst;
import mediashell.language.ast.StatementBlockAst;
import mediashell.language.ast.UnaryExpressionAst;
import mediashell.language.ast.VariableExpressionAst;

/** {@code SafeGetValue()}: the value of an expression that runs no code; everything else is refused. */
final class SafeValues {
    private static final List<String> CONSTANTS = List.of("true", "false", "null");

    private SafeValues() {}

    static Object of(ExecutionContext context, ExpressionAst expression) {
        if (!expression.findAll(node -> !isSafe(node), true).isEmpty()) {
            throw SessionErrors.of(
                    "System.InvalidOperationException",
                    "InvalidOperationException",
                    ErrorCategory.InvalidOperation,
                    null,
                    "The expression " + expression.text() + " is not constant.");
        }
        Runspace runspace = (Runspace) context;
        return new Evaluation(
                        runspace, new SourceUnit(runspace, expression.extent().source(), List.of()))
                .evaluate(expression);
    }

    private static boolean isSafe(Ast node) {
        return switch (node) {
            case ConstantExpressionAst ignored -> true;
            case ArrayLiteralAst ignored -> true;
            case ArrayExpressionAst ignored -> true;
            case HashtableAst ignored -> true;
            case ParenExpressionAst ignored -> true;
            case UnaryExpressionAst ignored -> true;
            case PipelineAst ignored -> true;
            case StatementBlockAst ignored -> true;
            case CommandExpressionAst ignored -> true;
            case VariableExpressionAst variable ->
                CONSTANTS.contains(variable.variablePath().userPath().toLowerCase(java.util.Locale.ROOT));
            default -> false;
        };
    }
}
