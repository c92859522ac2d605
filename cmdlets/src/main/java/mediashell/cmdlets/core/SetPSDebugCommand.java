package mediashell.cmdlets.core;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.session.Runspace;

/** Turns the help for debugging on and off. Tracing and stepping need a debugger, which this shell does not have: asking for them is an error. */
@Cmdlet(verb = "Set", noun = "PSDebug")
public final class SetPSDebugCommand extends PSCmdlet {

    private static final int VERSION_1 = 100;

    /** Ends it. */
    @Parameter(set = "off")
    boolean off;

    /** Asks before each line. */
    @Parameter(set = "on")
    boolean step;

    /** Makes the use of a variable that has no value an error, in all of the session. */
    @Parameter(set = "on")
    boolean strict;

    /** 1 shows each line, 2 also what is assigned and called. */
    @Parameter(set = "on")
    @ValidateRange(min = 0, max = 2)
    int trace;

    @Override
    public void beginProcessing() {
        if (step || trace > 0) {
            throwTerminatingError(errorRecord(
                    "System.NotSupportedException",
                    "NotSupported",
                    ErrorCategory.NotImplemented,
                    null,
                    "this shell has no debugger, so -Trace and -Step are not supported; Write-Debug and"
                            + " Get-PSCallStack show what a script does"));
        }
        if (context() instanceof Runspace runspace && (off || isBound("Strict"))) {
            runspace.markStrictMode();
            runspace.topLevel().globalScope().setStrictVersion(strict ? VERSION_1 : 0);
        }
    }
}
