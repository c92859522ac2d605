package mediashell.dotnet.system.management.automation.language;

import java.util.List;

import mediashell.automation.ErrorCategory;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.language.ast.ArrayExpressionAst;
import mediashell.language.ast.ArrayLiteralAst;
import mediashell.language.ast.Ast;
import mediashell.language.ast.CommandExpressionAst;
import mediashell.language.ast.ConstantExpressionAst;
import mediashell.language.ast.HashtableAst;
import mediashell.language.ast.ParenExpressionAst;
import mediashell.language.ast.PipelineAst;
import mediashell.language.ast.StatementBlockAst;
import mediashell.language.ast.UnaryExpressionAst;
import mediashell.language.ast.VariableExpressionAst;

/** {@code SafeGetValue()}: the value of an expression of constants only, which runs no foreign code. */
final class SafeValues {

    private static final List<String> CONSTANTS = List.of("true", "false", "null");

    private SafeValues() {}

    static Object of(ExecutionContext context, Ast expression) {
        if (!expression.findAll(node -> !isSafe(node), true).isEmpty()) {
            throw SessionErrors.of(
                    "System.InvalidOperationException",
                    "InvalidOperationException",
                    ErrorCategory.InvalidOperation,
                    null,
                    "a constant expression is needed, but '" + expression.text() + "' came");
        }
        String keptWhole = ",(" + expression.text() + ")";
        List<Object> values = context.invoke(context.createScriptBlock(keptWhole, null), (Object) null);
        return values.isEmpty() ? null : values.getFirst();
    }

    private static boolean isSafe(Ast node) {
        return switch (node) {
            case ConstantExpressionAst constant -> true;
            case ArrayLiteralAst array -> true;
            case ArrayExpressionAst array -> true;
            case HashtableAst table -> true;
            case ParenExpressionAst paren -> true;
            case UnaryExpressionAst unary -> true;
            case PipelineAst pipeline -> true;
            case StatementBlockAst block -> true;
            case CommandExpressionAst expression -> true;
            case VariableExpressionAst variable ->
                CONSTANTS.stream()
                        .anyMatch(name ->
                                name.equalsIgnoreCase(variable.variablePath().userPath()));
            default -> false;
        };
    }
}
