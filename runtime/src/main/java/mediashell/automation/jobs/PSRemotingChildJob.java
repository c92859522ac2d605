package mediashell.automation.jobs;

import mediashell.automation.types.DotNetType;

/** System.Management.Automation.PSRemotingChildJob: the one part of a background job, with the same run. */
@DotNetType(value = "System.Management.Automation.PSRemotingChildJob", base = "System.Management.Automation.Job")
public final class PSRemotingChildJob extends Job {

    /** See {@link Job}. */
    public PSRemotingChildJob(int id, String name, String command, SessionRun run) {
        super(id, name, command, run);
    }

    @Override
    protected String jobTypeName() {
        return "";
    }
}
