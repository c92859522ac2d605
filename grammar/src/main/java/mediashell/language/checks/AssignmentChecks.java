package mediashell.language.checks;

import mediashell.language.ast.ArrayLiteralAst;
import mediashell.language.ast.AssignmentStatementAst;
import mediashell.language.ast.Ast;
import mediashell.language.ast.AttributedExpressionAst;
import mediashell.language.ast.CommandExpressionAst;
import mediashell.language.ast.ConvertExpressionAst;
import mediashell.language.ast.ErrorExpressionAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.IndexExpressionAst;
import mediashell.language.ast.MemberExpressionAst;
import mediashell.language.ast.ParenExpressionAst;
import mediashell.language.ast.PipelineAst;
import mediashell.language.ast.TokenKind;
import mediashell.language.ast.UnaryExpressionAst;
import mediashell.language.ast.VariableExpressionAst;

/** What may stand left of an assignment, and what can be counted up or down (about_Assignment_Operators). */
final class AssignmentChecks {
    private final Findings findings;

    AssignmentChecks(Findings findings) {
        this.findings = findings;
    }

    void check(AssignmentStatementAst assignment) {
        target(assignment.left(), assignment.operator() == TokenKind.Equals);
    }

    /** Several targets at once take a plain equals sign only. */
    private void target(ExpressionAst target, boolean plain) {
        switch (target) {
            case VariableExpressionAst variable -> {}
            case ErrorExpressionAst error -> {}
            case MemberExpressionAst member -> unconditional(member, member.nullConditional());
            case IndexExpressionAst index -> unconditional(index, index.nullConditional());
            case ArrayLiteralAst array when plain -> array.elements().forEach(element -> target(element, true));
            case AttributedExpressionAst attributed -> typed(attributed, plain);
            case ParenExpressionAst paren -> parenthesized(paren, plain);
            default -> invalid(target);
        }
    }

    private void unconditional(ExpressionAst target, boolean conditional) {
        if (conditional) {
            invalid(target);
        }
    }

    private void parenthesized(ParenExpressionAst paren, boolean plain) {
        var inner = pureExpression(paren);
        if (inner == null) {
            invalid(paren.pipeline());
        } else {
            target(inner, plain);
        }
    }

    /** The expression that alone stands in the parentheses; null when it is anything else. */
    static ExpressionAst pureExpression(ParenExpressionAst paren) {
        return paren.pipeline() instanceof PipelineAst pipeline ? pureExpression(pipeline) : null;
    }

    /** The expression that is the whole pipeline; null when it is anything else. */
    static ExpressionAst pureExpression(PipelineAst pipeline) {
        return pipeline.pipelineElements().size() == 1
                        && pipeline.pipelineElements().getFirst() instanceof CommandExpressionAst only
                        && only.redirections().isEmpty()
                ? only.expression()
                : null;
    }

    private void typed(AttributedExpressionAst attributed, boolean plain) {
        ExpressionAst child = attributed;
        ConvertExpressionAst reference = null;
        int conversions = 0;
        while (child instanceof AttributedExpressionAst outer) {
            if (outer instanceof ConvertExpressionAst convert) {
                conversions++;
                reference = ConversionChecks.isReference(convert) ? convert : reference;
                rejectVoid(convert);
            }
            child = outer.child();
        }
        if (reference != null && conversions > 1) {
            findings.report(
                    reference.attribute().extent(),
                    "ReferenceNeedsToBeByItselfInTypeConstraint",
                    "[ref] is the only type of the variable that it stands before.");
        } else {
            target(child, plain);
        }
    }

    private void rejectVoid(ConvertExpressionAst convert) {
        if (ConversionChecks.isVoid(convert.attribute())) {
            findings.report(
                    convert.attribute().extent(), "VoidTypeConstraintNotAllowed", "No variable has the type [void].");
        }
    }

    private void invalid(Ast target) {
        findings.report(
                target.extent(), "InvalidLeftHandSide", "Only variables, members and elements can be assigned to.");
    }

    // ---------------------------------------------------------------- ++ and --

    void check(UnaryExpressionAst unary) {
        boolean counts =
                switch (unary.tokenKind()) {
                    case PlusPlus, MinusMinus, PostfixPlusPlus, PostfixMinusMinus -> true;
                    default -> false;
                };
        if (counts && !isCountable(unary.child())) {
            findings.report(
                    unary.child().extent(),
                    "OperatorRequiresVariableOrProperty",
                    "Only a variable, member or element can be counted up or down.");
        }
    }

    private static boolean isCountable(ExpressionAst operand) {
        return switch (operand) {
            case VariableExpressionAst variable -> true;
            case MemberExpressionAst member -> true;
            case IndexExpressionAst index -> true;
            case AttributedExpressionAst attributed -> true;
            case ParenExpressionAst paren -> true;
            case ErrorExpressionAst error -> true;
            default -> false;
        };
    }
}
