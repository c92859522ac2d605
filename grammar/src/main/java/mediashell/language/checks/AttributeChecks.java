package mediashell.language.checks;

import mediashell.language.ast.Ast;
import mediashell.language.ast.AttributeAst;
import mediashell.language.ast.AttributedExpressionAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.MemberAst;
import mediashell.language.ast.NamedAttributeArgumentAst;
import mediashell.language.ast.TypeDefinitionAst;
import mediashell.language.ast.VariableExpressionAst;

/** Where attributes may stand, and what their arguments may be (about_Functions_Advanced_Parameters). */
final class AttributeChecks {
    private final Findings findings;

    AttributeChecks(Findings findings) {
        this.findings = findings;
    }

    void check(AttributeAst attribute) {
        boolean declares = declares(attribute);
        attribute.namedArguments().forEach(argument -> named(argument, declares));
        attribute.positionalArguments().forEach(argument -> value(argument, declares));
    }

    /** True for attributes of classes and their members, which are part of the type. */
    private static boolean declares(Ast attribute) {
        return attribute.parent() instanceof TypeDefinitionAst || attribute.parent() instanceof MemberAst;
    }

    private void named(NamedAttributeArgumentAst argument, boolean declares) {
        if (!argument.expressionOmitted()) {
            value(argument.argument(), declares);
        }
    }

    private void value(ExpressionAst value, boolean declares) {
        var also = declares ? ConstantValues.Also.NOTHING : ConstantValues.Also.SCRIPT_BLOCKS;
        if (ConstantValues.isConstant(value, also)) {
            return;
        }
        findings.report(
                value.extent(),
                declares
                        ? "ParameterAttributeArgumentNeedsToBeConstant"
                        : "ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock",
                declares
                        ? "The argument of an attribute of a class is a constant."
                        : "The argument of an attribute is a constant or a script block.");
    }

    /** An attribute in an expression stands before a variable. */
    void check(AttributedExpressionAst attributed) {
        ExpressionAst child = attributed;
        while (child instanceof AttributedExpressionAst outer) {
            child = outer.child();
        }
        if (!(child instanceof VariableExpressionAst)) {
            findings.report(
                    attributed.attribute().extent(),
                    "UnexpectedAttribute",
                    "An attribute stands before a variable, a parameter or a definition.");
        }
    }
}
