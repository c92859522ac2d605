package mediashell.language.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import mediashell.language.ast.ArrayLiteralAst;
import mediashell.language.ast.AssignmentStatementAst;
import mediashell.language.ast.Ast;
import mediashell.language.ast.AttributedExpressionAst;
import mediashell.language.ast.BinaryExpressionAst;
import mediashell.language.ast.BreakStatementAst;
import mediashell.language.ast.ContinueStatementAst;
import mediashell.language.ast.DataStatementAst;
import mediashell.language.ast.DoUntilStatementAst;
import mediashell.language.ast.DoWhileStatementAst;
import mediashell.language.ast.ExitStatementAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.ForEachStatementAst;
import mediashell.language.ast.ForStatementAst;
import mediashell.language.ast.FunctionDefinitionAst;
import mediashell.language.ast.IfStatementAst;
import mediashell.language.ast.LabeledStatementAst;
import mediashell.language.ast.ParenExpressionAst;
import mediashell.language.ast.ReturnStatementAst;
import mediashell.language.ast.ScriptBlockExpressionAst;
import mediashell.language.ast.StatementAst;
import mediashell.language.ast.SwitchStatementAst;
import mediashell.language.ast.TernaryExpressionAst;
import mediashell.language.ast.ThrowStatementAst;
import mediashell.language.ast.TokenKind;
import mediashell.language.ast.TryStatementAst;
import mediashell.language.ast.TypeDefinitionAst;
import mediashell.language.ast.VariableExpressionAst;
import mediashell.language.ast.WhileStatementAst;

/**
 * Follows the paths through a method: which variables have been assigned wherever one is read, and whether the end can be
 * reached. A condition counts as open both ways, whatever it says; each clause of a {@code switch} may be passed over; in a
 * {@code catch} nothing that its {@code try} assigned can be relied on (about_Classes; the flow of PowerShell 7's analysis).
 */
final class VariableFlow {
    /** What holds at one place: the variables assigned on every way there. Null stands for a place no way leads to. */
    private Set<String> assigned = new HashSet<>();

    private final Consumer<VariableExpressionAst> unassigned;
    private final List<Target> targets = new ArrayList<>();

    /** A loop or switch around the current place, and what holds where it was left. */
    private static final class Target {
        private final String label;
        private Set<String> atBreak;
        private Set<String> atContinue;

        Target(String label) {
            this.label = label;
        }
    }

    private VariableFlow(Set<String> parameters, Consumer<VariableExpressionAst> unassigned) {
        assigned.addAll(parameters);
        this.unassigned = unassigned;
    }

    /**
     * Follows {@code statements} from their start.
     *
     * @param parameters names in lower case that are assigned from the start
     * @param unassigned receives each variable read before it was assigned on every way
     * @return whether a way leads to the end
     */
    static boolean reachesEnd(
            List<StatementAst> statements, Set<String> parameters, Consumer<VariableExpressionAst> unassigned) {
        var flow = new VariableFlow(parameters, unassigned);
        statements.forEach(flow::follow);
        return flow.assigned != null;
    }

    private void follow(Ast ast) {
        if (assigned == null || ast == null) {
            return;
        }
        switch (ast) {
            case ScriptBlockExpressionAst block -> {}
            case FunctionDefinitionAst function -> {}
            case TypeDefinitionAst type -> {}
            case VariableExpressionAst variable -> read(variable);
            case AssignmentStatementAst assignment -> assign(assignment);
            case BinaryExpressionAst binary when isShort(binary.operator()) -> perhaps(binary.left(), binary.right());
            case TernaryExpressionAst choice -> choose(choice);
            case DataStatementAst section -> {
                section.forEachChild(this::follow);
                define(section.variable());
            }
            default -> followStatement(ast);
        }
    }

    private void followStatement(Ast ast) {
        switch (ast) {
            case IfStatementAst choice -> choose(choice);
            case SwitchStatementAst choice -> choose(choice);
            case WhileStatementAst loop -> loop(loop, loop.condition(), () -> follow(loop.body()), null);
            case ForStatementAst loop -> {
                follow(loop.initializer());
                loop(loop, loop.condition(), () -> follow(loop.body()), loop.iterator());
            }
            case ForEachStatementAst loop -> iterate(loop);
            case DoWhileStatementAst loop -> repeat(loop, loop.body(), loop.condition());
            case DoUntilStatementAst loop -> repeat(loop, loop.body(), loop.condition());
            case TryStatementAst guarded -> attempt(guarded);
            case BreakStatementAst leaving -> leave(label(leaving.label()), true);
            case ContinueStatementAst leaving -> leave(label(leaving.label()), false);
            case ReturnStatementAst leaving -> end(leaving);
            case ThrowStatementAst leaving -> end(leaving);
            case ExitStatementAst leaving -> end(leaving);
            default -> ast.forEachChild(this::follow);
        }
    }

    // ---------------------------------------------------------------- variables

    private void read(VariableExpressionAst variable) {
        if (variable.variablePath().isUnqualified() && !assigned.contains(name(variable))) {
            unassigned.accept(variable);
        }
    }

    private void assign(AssignmentStatementAst assignment) {
        follow(assignment.right());
        if (assigned != null) {
            target(assignment.left());
        }
    }

    private void target(ExpressionAst target) {
        switch (target) {
            case VariableExpressionAst variable -> define(name(variable));
            case AttributedExpressionAst attributed -> target(attributed.child());
            case ArrayLiteralAst array -> array.elements().forEach(this::target);
            case ParenExpressionAst paren
            when AssignmentChecks.pureExpression(paren) != null -> target(AssignmentChecks.pureExpression(paren));
            default -> follow(target);
        }
    }

    private void define(String name) {
        if (assigned != null && name != null) {
            assigned.add(name.toLowerCase(Locale.ROOT));
        }
    }

    private static String name(VariableExpressionAst variable) {
        return variable.variablePath().userPath().toLowerCase(Locale.ROOT);
    }

    // ---------------------------------------------------------------- choices

    private static boolean isShort(TokenKind operator) {
        return operator == TokenKind.And || operator == TokenKind.Or || operator == TokenKind.QuestionQuestion;
    }

    private void perhaps(Ast always, Ast sometimes) {
        follow(always);
        var skipped = copy(assigned);
        follow(sometimes);
        assigned = join(assigned, skipped);
    }

    private void choose(TernaryExpressionAst choice) {
        follow(choice.condition());
        var before = copy(assigned);
        follow(choice.ifTrue());
        var first = assigned;
        assigned = before;
        follow(choice.ifFalse());
        assigned = join(first, assigned);
    }

    private void choose(IfStatementAst choice) {
        Set<String> after = null;
        for (var clause : choice.clauses()) {
            follow(clause.condition());
            var passed = copy(assigned);
            follow(clause.body());
            after = join(after, assigned);
            assigned = passed;
        }
        follow(choice.elseClause());
        assigned = join(after, assigned);
    }

    private void choose(SwitchStatementAst choice) {
        loop(
                choice,
                choice.condition(),
                () -> {
                    for (var clause : choice.clauses()) {
                        perhaps(clause.condition(), clause.body());
                    }
                    if (choice.defaultClause() != null) {
                        var skipped = copy(assigned);
                        follow(choice.defaultClause());
                        assigned = join(assigned, skipped);
                    }
                },
                null);
    }

    // ---------------------------------------------------------------- loops

    private void loop(LabeledStatementAst loop, Ast condition, Runnable body, Ast iterator) {
        follow(condition);
        var target = new Target(loop.label());
        target.atBreak = condition == null ? null : copy(assigned);
        targets.add(target);
        body.run();
        targets.removeLast();
        assigned = join(assigned, target.atContinue);
        follow(iterator);
        assigned = target.atBreak;
    }

    private void iterate(ForEachStatementAst loop) {
        loop(
                loop,
                loop.condition(),
                () -> {
                    define(name(loop.variable()));
                    follow(loop.body());
                },
                null);
    }

    private void repeat(LabeledStatementAst loop, Ast body, Ast condition) {
        var target = new Target(loop.label());
        targets.add(target);
        follow(body);
        targets.removeLast();
        assigned = join(assigned, target.atContinue);
        follow(condition);
        assigned = join(assigned, target.atBreak);
    }

    private static String label(ExpressionAst label) {
        return label == null ? null : label.text();
    }

    private void leave(String label, boolean breaks) {
        for (int i = targets.size() - 1; i >= 0; i--) {
            var target = targets.get(i);
            if (label == null || label.equalsIgnoreCase(target.label)) {
                if (breaks) {
                    target.atBreak = join(target.atBreak, assigned);
                } else {
                    target.atContinue = join(target.atContinue, assigned);
                }
                break;
            }
        }
        assigned = null;
    }

    private void end(Ast leaving) {
        leaving.forEachChild(this::follow);
        assigned = null;
    }

    // ---------------------------------------------------------------- try

    private void attempt(TryStatementAst guarded) {
        var before = copy(assigned);
        follow(guarded.body());
        var after = assigned;
        boolean catchesAll = false;
        for (var clause : guarded.catchClauses()) {
            assigned = copy(before);
            follow(clause.body());
            after = join(after, assigned);
            catchesAll |= clause.isCatchAll();
        }
        assigned = after;
        if (guarded.finallyBlock() != null) {
            finish(guarded, before, catchesAll);
        }
    }

    /** Where every way ends in {@code try}, the end is reached no more behind {@code finally}. */
    private void finish(TryStatementAst guarded, Set<String> before, boolean catchesAll) {
        boolean goesOn = assigned != null;
        assigned = catchesAll ? assigned : join(assigned, before);
        assigned = assigned == null ? before : assigned;
        follow(guarded.finallyBlock());
        assigned = goesOn ? assigned : null;
    }

    // ---------------------------------------------------------------- sets

    private static Set<String> copy(Set<String> names) {
        return names == null ? null : new HashSet<>(names);
    }

    /** What holds where two ways meet. */
    private static Set<String> join(Set<String> one, Set<String> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
