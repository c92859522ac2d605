package mediashell.automation.jobs;

import mediashell.automation.types.DotNetType;

/** ThreadJob.ThreadJob: what Start-ThreadJob starts. */
@DotNetType(value = "ThreadJob.ThreadJob", base = "System.Management.Automation.Job")
public final class ThreadJob extends Job {

    /** See {@link Job}. */
    public ThreadJob(int id, String name, String command, SessionRun run) {
        super(id, name, command, run);
    }

    @Override
    protected String jobTypeName() {
        return "ThreadJob";
    }
}
