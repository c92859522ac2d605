package mediashell.automation.jobs;

import java.util.List;

import mediashell.automation.types.DotNetType;

/** System.Management.Automation.PSRemotingJob: what Start-Job starts; its one child does the work. */
@DotNetType(value = "System.Management.Automation.PSRemotingJob", base = "System.Management.Automation.Job")
public final class PSRemotingJob extends Job {

    private final List<Job> children;

    /**
     * See {@link Job}.
     *
     * @param childId the number of the child
     */
    public PSRemotingJob(int id, int childId, String name, String command, SessionRun run) {
        super(id, name, command, run);
        children = List.of(new PSRemotingChildJob(childId, "Job" + childId, command, run));
    }

    @Override
    protected String jobTypeName() {
        return "BackgroundJob";
    }

    @Override
    public List<Job> children() {
        return children;
    }
}
