package mediashell.language.checks;

import mediashell.language.ast.CatchClauseAst;
import mediashell.language.ast.TryStatementAst;
import mediashell.language.ast.TypeConstraintAst;

/** The order of catch clauses: no clause may be out of reach (about_Try_Catch_Finally). */
final class TryChecks {
    private final Findings findings;

    TryChecks(Findings findings) {
        this.findings = findings;
    }

    void check(TryStatementAst statement) {
        var clauses = statement.catchClauses();
        for (int i = 0; i < clauses.size() - 1; i++) {
            if (clauses.get(i).isCatchAll()) {
                findings.report(
                        clauses.get(i + 1).extent().before(),
                        "EmptyCatchNotLast",
                        "A catch without a type stands last.");
                continue;
            }
            for (var later : clauses.subList(i + 1, clauses.size())) {
                distinct(clauses.get(i), later);
            }
        }
    }

    private void distinct(CatchClauseAst clause, CatchClauseAst later) {
        for (var type : clause.catchTypes()) {
            for (var repeated : later.catchTypes()) {
                if (includes(type, repeated)) {
                    findings.report(
                            repeated.extent(),
                            "ExceptionTypeAlreadyCaught",
                            "An earlier clause catches [" + repeated.typeName().fullName() + "] already.");
                }
            }
        }
    }

    private boolean includes(TypeConstraintAst type, TypeConstraintAst other) {
        return findings.types()
                .derives(other.typeName().fullName(), type.typeName().fullName(), findings.namespaces());
    }
}
