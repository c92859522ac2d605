package mediashell.language.checks;

import mediashell.language.ast.ArrayLiteralAst;
import mediashell.language.ast.Ast;
import mediashell.language.ast.CommandAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.IndexExpressionAst;
import mediashell.language.ast.InvokeMemberExpressionAst;
import mediashell.language.ast.MemberExpressionAst;
import mediashell.language.ast.StringConstantExpressionAst;
import mediashell.language.ast.UsingExpressionAst;
import mediashell.language.ast.VariableExpressionAst;

/** Where splatted variables may stand, and what can be taken from the caller's session (about_Splatting, about_Remote_Variables). */
final class VariableChecks {
    private final Findings findings;

    VariableChecks(Findings findings) {
        this.findings = findings;
    }

    void check(VariableExpressionAst variable) {
        if (!variable.splatted()) {
            return;
        }
        Ast place = variable.parent() instanceof UsingExpressionAst using ? using : variable;
        boolean argument = place.parent() instanceof CommandAst command
                && command.commandElements().getFirst() != place;
        if (!argument) {
            boolean listed = place.parent() instanceof ArrayLiteralAst array && array.parent() instanceof CommandAst;
            findings.report(
                    variable.extent(),
                    listed ? "SplattingNotPermittedInArgumentList" : "SplattingNotPermitted",
                    "'@name' can only be an argument of a command, by itself.");
        }
    }

    void check(UsingExpressionAst using) {
        var bad = computed(using.subExpression());
        if (bad != null) {
            findings.report(
                    bad.extent(),
                    "InvalidUsingExpression",
                    "'$using:' takes a variable, its properties and constant indexes; assign the rest to a variable.");
        }
    }

    /** The part that is no plain path of properties and indexes; null when all is. */
    private static ExpressionAst computed(ExpressionAst taken) {
        return switch (taken) {
            case VariableExpressionAst variable -> null;
            case InvokeMemberExpressionAst call -> call;
            case MemberExpressionAst member ->
                member.member() instanceof StringConstantExpressionAst ? computed(member.expression()) : member;
            case IndexExpressionAst index ->
                ConstantValues.isConstant(index.index(), ConstantValues.Also.NOTHING)
                        ? computed(index.target())
                        : index.index();
            default -> taken;
        };
    }
}
