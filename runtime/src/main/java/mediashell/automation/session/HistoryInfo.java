package mediashell.automation.session;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TimeSpan;

/** A command line that was run in a session (Microsoft.PowerShell.Commands.HistoryInfo). */
@DotNetType("Microsoft.PowerShell.Commands.HistoryInfo")
public final class HistoryInfo {

    private static final String STATES = "System.Management.Automation.Runspaces.PipelineState";

    private final long id;
    private final String commandLine;
    private final String status;
    private final DateTime start;
    private final DateTime end;

    HistoryInfo(long id, String commandLine, String status, DateTime start, DateTime end) {
        this.id = id;
        this.commandLine = commandLine;
        this.status = status;
        this.start = start;
        this.end = end;
    }

    /** Counted from 1 in each session. */
    @DotNetProperty
    public long id() {
        return id;
    }

    @DotNetProperty
    public String commandLine() {
        return commandLine;
    }

    @DotNetProperty
    @TypeName(STATES)
    public EnumValue executionStatus() {
        return EnumValue.of(FacadeTypes.require(STATES), status);
    }

    @DotNetProperty
    public DateTime startExecutionTime() {
        return start;
    }

    @DotNetProperty
    public DateTime endExecutionTime() {
        return end;
    }

    @DotNetProperty
    public TimeSpan duration() {
        return end.subtract(start);
    }

    @DotNetMethod("Clone")
    HistoryInfo copy() {
        return new HistoryInfo(id, commandLine, status, start, end);
    }

    @Override
    @DotNetMethod
    public String toString() {
        return commandLine;
    }
}
