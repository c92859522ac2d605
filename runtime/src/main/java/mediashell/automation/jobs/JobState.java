package mediashell.automation.jobs;

/** How far a job is (System.Management.Automation.JobState, as far as local jobs get). */
public enum JobState {
    NotStarted,
    Running,
    Completed,
    Failed,
    Stopped;

    /** Whether nothing more will happen. */
    public boolean isFinished() {
        return this == Completed || this == Failed || this == Stopped;
    }
}
