package mediashell.automation.jobs;

import java.util.List;
import java.util.UUID;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.ListObject;

/** System.Management.Automation.Job: a run with a number and a name under which the session that started it finds it again. */
@DotNetType("System.Management.Automation.Job")
public abstract class Job {

    private final int id;
    private final String name;
    private final String command;
    private final RecordedRun run;
    private final UUID instanceId = UUID.randomUUID();

    /**
     * @param id from {@link JobRepository#nextId}
     * @param command the text that it runs
     */
    protected Job(int id, String name, String command, RecordedRun run) {
        this.id = id;
        this.name = name;
        this.command = command;
        this.run = run;
    }

    /** The run itself. */
    public final RecordedRun run() {
        return run;
    }

    @DotNetProperty
    public final int id() {
        return id;
    }

    @DotNetProperty
    public final String name() {
        return name;
    }

    @DotNetProperty
    public final String command() {
        return command;
    }

    @DotNetProperty
    public final UUID instanceId() {
        return instanceId;
    }

    @DotNetProperty("State")
    @TypeName("System.Management.Automation.JobState")
    final Object stateValue() {
        return EnumValue.of(
                FacadeTypes.require("System.Management.Automation.JobState"),
                run.state().name());
    }

    @DotNetProperty
    public final boolean hasMoreData() {
        return run.hasRecords() || !run.state().isFinished();
    }

    @DotNetProperty
    final String location() {
        return "localhost";
    }

    @DotNetProperty
    final String statusMessage() {
        return "";
    }

    @DotNetProperty("PSJobTypeName")
    protected abstract String jobTypeName();

    /** The jobs that this one consists of; most have none. */
    public List<Job> children() {
        return List.of();
    }

    @DotNetProperty
    @TypeName("System.Object")
    final Object childJobs() {
        return new ListObject(
                GenericType.of(
                        FacadeTypes.require("System.Collections.Generic.List`1"),
                        List.of(FacadeTypes.require("System.Management.Automation.Job"))),
                children());
    }

    @DotNetMethod
    final void stopJob() {
        run.stop();
    }
}
