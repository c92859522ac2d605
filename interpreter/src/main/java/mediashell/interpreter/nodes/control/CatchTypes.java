package mediashell.interpreter.nodes.control;

import mediashell.automation.DotNetException;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.PSType;
import mediashell.interpreter.translator.SourceUnit;

/** Finds the catch clause for an exception: the inner exception is looked for in all clauses first, then the outer one. */
public final class CatchTypes {
    private CatchTypes() {}

    /** A clause and the exception that {@code $_} shows there. */
    public record Match(int clause, DotNetException exception) {}

    /**
     * @param clauses type names by clause; an empty clause catches everything and is not looked at here
     * @return null when no clause names a fitting type
     */
    public static Match match(Runspace runspace, SourceUnit unit, String[][] clauses, DotNetException thrown) {
        DotNetException exception =
                thrown.errorRecord() != null ? thrown.errorRecord().exception() : thrown;
        if (exception.inner() != null) {
            int clause = clause(runspace, unit, clauses, exception.inner());
            if (clause >= 0) {
                return new Match(clause, exception.inner());
            }
        }
        int clause = clause(runspace, unit, clauses, exception);
        if (clause < 0 && exception != thrown) {
            int outer = clause(runspace, unit, clauses, thrown);
            return outer < 0 ? null : new Match(outer, thrown);
        }
        return clause < 0 ? null : new Match(clause, exception);
    }

    private static int clause(Runspace runspace, SourceUnit unit, String[][] clauses, DotNetException exception) {
        for (int i = 0; i < clauses.length; i++) {
            for (String name : clauses[i]) {
                PSType type = unit.type(runspace, name);
                if (type.isAssignableFrom(exception.psType())) {
                    return i;
                }
            }
        }
        return -1;
    }
}
