package mediashell.cmdlets.core;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.jobs.Job;
import mediashell.automation.pipeline.PipelineStoppedException;
import mediashell.automation.values.SwitchParameter;

/** Waits until jobs have ended and writes those that have. */
@Cmdlet(verb = "Wait", noun = "Job", defaultParameterSetName = "SessionIdParameterSet", aliases = "wjb")
@OutputType("System.Management.Automation.Job")
public final class WaitJobCommand extends JobSelectionBase {

    /** Whether one of the jobs is enough. */
    @Parameter
    SwitchParameter any = SwitchParameter.FALSE;

    /** Whether suspended jobs are waited for too; local jobs are never suspended. */
    @Parameter
    SwitchParameter force = SwitchParameter.FALSE;

    /** At most so many seconds; -1 for without end. */
    @Parameter(aliases = "TimeoutSec")
    @ValidateRange(min = -1, max = 2147483647)
    int timeout = -1;

    private final List<Job> jobs = new ArrayList<>();

    @Override
    public void processRecord() {
        for (Job each : selected()) {
            if (!jobs.contains(each)) {
                jobs.add(each);
            }
        }
    }

    @Override
    public void endProcessing() {
        if (jobs.isEmpty()) {
            return;
        }
        CountDownLatch open = new CountDownLatch(any.isPresent() ? 1 : jobs.size());
        for (Job each : jobs) {
            each.run().whenFinished(open::countDown);
        }
        await(open);
        for (Job each : jobs) {
            if (each.run().state().isFinished()) {
                writeObject(each);
                if (any.isPresent()) {
                    return;
                }
            }
        }
    }

    private void await(CountDownLatch open) {
        try {
            if (timeout < 0) {
                open.await();
                return;
            }
            open.await(timeout, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PipelineStoppedException();
        }
    }
}
