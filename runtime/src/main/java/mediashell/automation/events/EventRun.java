package mediashell.automation.events;

import mediashell.automation.jobs.JobState;
import mediashell.automation.jobs.RecordedRun;

/** The runs of an action, one for each event: between them it waits; an error ends it. */
final class EventRun extends RecordedRun {

    /** Whether the action may run: it has not failed and was not stopped. */
    boolean resume() {
        return begin() || state() == JobState.Running;
    }

    void fail() {
        finish(JobState.Failed, null);
    }

    @Override
    public void stop() {
        finish(JobState.Stopped, null);
    }
}
