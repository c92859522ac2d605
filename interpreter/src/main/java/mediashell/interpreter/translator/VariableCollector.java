package mediashell.interpreter.translator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import mediashell.automation.scope.VariableNames;
import mediashell.language.ast.ArrayLiteralAst;
import mediashell.language.ast.AssignmentStatementAst;
import mediashell.language.ast.Ast;
import mediashell.language.ast.AttributedExpressionAst;
import mediashell.language.ast.DataStatementAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.ForEachStatementAst;
import mediashell.language.ast.FunctionDefinitionAst;
import mediashell.language.ast.ParameterAst;
import mediashell.language.ast.ParenExpressionAst;
import mediashell.language.ast.TokenKind;
import mediashell.language.ast.TypeDefinitionAst;
import mediashell.language.ast.UnaryExpressionAst;
import mediashell.language.ast.VariableExpressionAst;
import mediashell.language.ast.VariablePath;

/**
 * Finds the variables that a block assigns: they get slots. Blocks inside count too, since many of them run in this block's scope; functions
 * and classes do not.
 */
final class VariableCollector {
    private final Set<String> names = new LinkedHashSet<>();

    private VariableCollector() {}

    static Set<String> assigned(Ast block, List<ParameterAst> parameters) {
        VariableCollector collector = new VariableCollector();
        parameters.forEach(p -> collector.add(p.name()));
        collector.visit(block);
        return collector.names;
    }

    private void visit(Ast ast) {
        switch (ast) {
            case FunctionDefinitionAst ignored -> {
                return;
            }
            case TypeDefinitionAst ignored -> {
                return;
            }
            case AssignmentStatementAst assignment -> addTarget(assignment.left());
            case ForEachStatementAst loop -> add(loop.variable());
            case UnaryExpressionAst unary when isStep(unary.tokenKind()) -> addTarget(unary.child());
            case DataStatementAst data when data.variable() != null -> names.add(data.variable());
            case ParameterAst parameter -> add(parameter.name());
            default -> {}
        }
        Consumer<Ast> walk = this::visit;
        ast.forEachChild(walk);
    }

    private static boolean isStep(TokenKind kind) {
        return kind == TokenKind.PlusPlus
                || kind == TokenKind.MinusMinus
                || kind == TokenKind.PostfixPlusPlus
                || kind == TokenKind.PostfixMinusMinus;
    }

    private void addTarget(ExpressionAst target) {
        switch (target) {
            case VariableExpressionAst variable -> add(variable);
            case AttributedExpressionAst attributed -> addTarget(attributed.child());
            case ArrayLiteralAst several -> several.elements().forEach(this::addTarget);
            case ParenExpressionAst ignored -> {}
            default -> {}
        }
    }

    private void add(VariableExpressionAst variable) {
        VariablePath path = variable.variablePath();
        boolean local = path.isUnscopedVariable() || path.isLocal();
        String name = path.unqualifiedPath();
        if (local && !VariableNames.isAllScope(VariableNames.key(name))) {
            names.add(name);
        }
    }
}
