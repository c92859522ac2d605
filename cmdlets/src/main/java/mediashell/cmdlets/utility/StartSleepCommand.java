package mediashell.cmdlets.utility;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import mediashell.automation.Cmdlet;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.pipeline.PipelineStoppedException;
import mediashell.automation.values.TimeSpan;

/** Waits. */
@Cmdlet(verb = "Start", noun = "Sleep", defaultParameterSetName = "Seconds")
public final class StartSleepCommand extends PSCmdlet {

    /** How long. */
    @Parameter(
            set = "FromTimeSpan",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true,
            aliases = "ts")
    TimeSpan duration;

    /** How many thousandths of a second. */
    @Parameter(set = "Milliseconds", mandatory = true, valueFromPipelineByPropertyName = true, aliases = "ms")
    @ValidateRange(min = 0, max = 2147483647)
    int milliseconds;

    /** How many seconds. */
    @Parameter(
            set = "Seconds",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @ValidateRange(min = 0, max = 2147483)
    double seconds;

    /** How long an engine around the session waits at most until it can interrupt. */
    private static final long LONGEST_WAIT_MILLIS = 100;

    private final CountDownLatch stopped = new CountDownLatch(1);

    @Override
    public void processRecord() {
        long millis =
                switch (parameterSetName()) {
                    case "Milliseconds" -> milliseconds;
                    case "FromTimeSpan" -> (long) duration.totalMilliseconds();
                    default -> (long) (seconds * 1000);
                };
        try {
            while (millis > 0 && !stopped.await(Math.min(millis, LONGEST_WAIT_MILLIS), TimeUnit.MILLISECONDS)) {
                millis -= LONGEST_WAIT_MILLIS;
                context().checkStop();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PipelineStoppedException();
        }
        context().checkStop();
    }

    @Override
    public void stopProcessing() {
        stopped.countDown();
    }
}
