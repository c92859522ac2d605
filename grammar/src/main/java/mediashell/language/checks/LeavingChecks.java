package mediashell.language.checks;

import mediashell.language.ast.Ast;
import mediashell.language.ast.BreakStatementAst;
import mediashell.language.ast.ContinueStatementAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.FunctionDefinitionAst;
import mediashell.language.ast.FunctionMemberAst;
import mediashell.language.ast.LabeledStatementAst;
import mediashell.language.ast.LoopStatementAst;
import mediashell.language.ast.NamedBlockAst;
import mediashell.language.ast.ReturnStatementAst;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.StringConstantExpressionAst;
import mediashell.language.ast.TrapStatementAst;
import mediashell.language.ast.TryStatementAst;

/** {@code break}, {@code continue} and {@code return}: none leaves a {@code finally} (about_Try_Catch_Finally). */
final class LeavingChecks {
    private final Findings findings;

    LeavingChecks(Findings findings) {
        this.findings = findings;
    }

    void check(BreakStatementAst statement) {
        leaves(statement, label(statement.label()));
        labelExists(statement, label(statement.label()));
    }

    void check(ContinueStatementAst statement) {
        leaves(statement, label(statement.label()));
        labelExists(statement, label(statement.label()));
    }

    void check(ReturnStatementAst statement) {
        leaves(statement, null);
    }

    /** The label; empty when none is written, null when it is computed. */
    private static String label(ExpressionAst label) {
        if (label == null) {
            return "";
        }
        return label instanceof StringConstantExpressionAst text ? text.value() : null;
    }

    private void leaves(Ast statement, String label) {
        for (var outer = statement; !isBoundary(outer.parent()); outer = outer.parent()) {
            if (outer.parent() instanceof LabeledStatementAst loop && takes(loop, label)) {
                return;
            }
            if (outer.parent() instanceof TryStatementAst guarded && guarded.finallyBlock() == outer) {
                findings.report(statement.extent(), "ControlLeavingFinally", "A 'finally' block runs to its end.");
                return;
            }
        }
    }

    private static boolean isBoundary(Ast outer) {
        return outer == null
                || outer instanceof NamedBlockAst
                || outer instanceof TrapStatementAst
                || outer instanceof ScriptBlockAst;
    }

    private static boolean takes(LabeledStatementAst loop, String label) {
        return label != null && (label.isEmpty() || label.equalsIgnoreCase(loop.label()));
    }

    /** The methods of classes know the loops that their labels name. */
    private void labelExists(Ast statement, String label) {
        if (label == null || label.isEmpty()) {
            return;
        }
        for (var outer = statement.parent(); outer != null; outer = outer.parent()) {
            if (outer instanceof LoopStatementAst loop && takes(loop, label)) {
                return;
            }
            if (outer instanceof FunctionDefinitionAst) {
                unknownLabel(statement, outer, label);
                return;
            }
        }
    }

    private void unknownLabel(Ast statement, Ast function, String label) {
        if (function.parent() instanceof FunctionMemberAst) {
            findings.report(statement.extent(), "LabelNotFound", "No loop around has the label '" + label + "'.");
        }
    }
}
