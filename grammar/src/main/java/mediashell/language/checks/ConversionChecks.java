package mediashell.language.checks;

import java.util.Locale;
import java.util.Set;

import mediashell.language.ast.AssignmentStatementAst;
import mediashell.language.ast.Ast;
import mediashell.language.ast.AttributeBaseAst;
import mediashell.language.ast.AttributedExpressionAst;
import mediashell.language.ast.CommandExpressionAst;
import mediashell.language.ast.ConvertExpressionAst;
import mediashell.language.ast.HashtableAst;

/** Casts that only make sense in some places: {@code [ordered]} and {@code [ref]} (about_Hash_Tables, about_Ref). */
final class ConversionChecks {
    private static final Set<String> REFERENCE =
            Set.of("ref", "psreference", "system.management.automation.psreference");
    private static final Set<String> VOID = Set.of("void", "system.void");

    private final Findings findings;

    ConversionChecks(Findings findings) {
        this.findings = findings;
    }

    static boolean isReference(ConvertExpressionAst convert) {
        return names(convert.attribute(), REFERENCE);
    }

    static boolean isVoid(AttributeBaseAst type) {
        return names(type, VOID);
    }

    private static boolean names(AttributeBaseAst type, Set<String> names) {
        return names.contains(type.typeName().fullName().toLowerCase(Locale.ROOT));
    }

    void check(ConvertExpressionAst convert) {
        if (convert.attribute().typeName().fullName().equalsIgnoreCase("ordered")
                && !(convert.child() instanceof HashtableAst)) {
            ordered(convert);
        }
        if (isReference(convert)) {
            reference(convert);
        }
    }

    private void ordered(Ast place) {
        findings.report(
                place.extent(), "OrderedAttributeOnlyOnHashLiteralNode", "[ordered] stands directly before @{ } only.");
    }

    private void reference(ConvertExpressionAst convert) {
        boolean repeated = false;
        for (var child = convert.child(); child instanceof AttributedExpressionAst next; child = next.child()) {
            if (next instanceof ConvertExpressionAst inner && isReference(inner)) {
                repeated = true;
                findings.report(
                        inner.attribute().extent(),
                        "ReferenceNeedsToBeByItselfInTypeSequence",
                        "One cast to [ref] is enough.");
            }
        }
        boolean converted = convert.parent() instanceof ConvertExpressionAst outer && !isReference(outer);
        if (converted && !repeated && !isAssigned(convert)) {
            findings.report(
                    convert.attribute().extent(),
                    "ReferenceNeedsToBeLastTypeInTypeConversion",
                    "[ref] is the last of several casts, and so the first that is written.");
        }
    }

    private static boolean isAssigned(Ast place) {
        Ast child = place;
        while (child.parent() != null && !(child instanceof CommandExpressionAst)) {
            if (child.parent() instanceof AssignmentStatementAst assignment) {
                return assignment.left() == child;
            }
            child = child.parent();
        }
        return false;
    }
}
