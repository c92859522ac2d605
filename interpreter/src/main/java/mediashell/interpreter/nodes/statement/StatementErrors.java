package mediashell.interpreter.nodes.statement;

import java.util.Locale;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.members.JavaExceptions;
import mediashell.automation.pipeline.StreamVariables;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ScriptFrame;

/** What happens to an error that ends a statement (about_Trap, about_Try_Catch_Finally, about_Preference_Variables). */
final class StatementErrors {
    private static final String INVALID_CAST = "System.Management.Automation.PSInvalidCastException";

    private StatementErrors() {}

    /** Reports the error and returns how the statement list goes on, or throws it to whoever encloses the list. */
    static int handle(
            VirtualFrame frame, ScriptFrame script, DotNetException error, TrapNode[] traps, boolean propagating) {
        Runspace runspace = script.runspace;
        ErrorRecord record = runspace.toErrorRecord(error);
        error.markLeftCommand(false);
        runspace.addError(record);
        runspace.setSuccess(false);
        TrapNode trap = matching(frame, traps, error);
        if (trap != null) {
            return trap.handle(frame, error, record);
        }
        if (propagating || error.isStopping()) {
            StreamVariables.collectError(script.streams(), record);
            throw error;
        }
        decide(script, error, record);
        return Completion.NORMAL;
    }

    /** What .NET throws where the facade's Java code threw this; a defect of ours goes on as it is. */
    static DotNetException dotNet(RuntimeException error) {
        if (error instanceof DotNetException known) {
            return known.psType().fullName().equals(INVALID_CAST) ? failedCast(known) : known;
        }
        DotNetException meant =
                switch (error) {
                    case NullPointerException ignored -> null;
                    case ClassCastException ignored -> null;
                    case IllegalStateException ignored -> null;
                    case UnsupportedOperationException ignored -> null;
                    case IllegalArgumentException ignored -> null;
                    default -> JavaExceptions.toDotNet(error);
                };
        if (meant == null) {
            throw error;
        }
        return meant;
    }

    /** A conversion that the language itself wanted fails with a RuntimeException around the conversion's own. */
    private static DotNetException failedCast(DotNetException cast) {
        if (cast.errorRecord() != null && cast.errorRecord().commandSuffix() != null) {
            return cast;
        }
        DotNetException outer = new DotNetException(
                SessionErrors.type("System.Management.Automation.RuntimeException"), cast.getMessage(), cast);
        ErrorRecord inner = cast.errorRecord();
        if (inner == null) {
            return outer.withErrorRecord(new ErrorRecord(outer, "InvalidCast", ErrorCategory.InvalidArgument, null));
        }
        return outer.withErrorRecord(new ErrorRecord(outer, inner.errorId(), inner.category(), inner.targetObject()));
    }

    private static TrapNode matching(VirtualFrame frame, TrapNode[] traps, DotNetException error) {
        TrapNode all = null;
        for (TrapNode trap : traps) {
            if (trap.matches(frame, error)) {
                return trap;
            }
            all = all == null && trap.catchesAll() ? trap : all;
        }
        return all;
    }

    private static void decide(ScriptFrame script, DotNetException error, ErrorRecord record) {
        switch (preference(script.runspace)) {
            case "silentlycontinue", "ignore" -> StreamVariables.collectError(script.streams(), record);
            case "stop" -> {
                StreamVariables.collectError(script.streams(), record);
                throw error.asStopping();
            }
            default -> {
                if (error.isScriptTerminating()) {
                    StreamVariables.collectError(script.streams(), record);
                    throw error;
                }
                report(script, record);
            }
        }
    }

    /** Writes the record to the error stream of the running code. */
    static void report(ScriptFrame script, ErrorRecord record) {
        script.streams().error().write(record);
        script.runspace.setSuccess(false);
    }

    private static String preference(Runspace runspace) {
        Object value = runspace.sessionState().value("ErrorActionPreference");
        String text = value == null ? "Continue" : runspace.conversions().toText(value);
        return switch (text) {
            case "0" -> "silentlycontinue";
            case "1" -> "stop";
            case "4" -> "ignore";
            default -> text.toLowerCase(Locale.ROOT);
        };
    }
}
