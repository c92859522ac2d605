package mediashell.cmdlets.utility;

import java.util.concurrent.TimeUnit;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.events.PSEventArgs;
import mediashell.automation.events.PSEventManager;
import mediashell.automation.pipeline.PipelineStoppedException;
import mediashell.text.WildcardPattern;

/** Waits for an event; it stays in the queue. Actions of other events run meanwhile. */
@Cmdlet(verb = "Wait", noun = "Event")
@OutputType("System.Management.Automation.PSEventArgs")
public final class WaitEventCommand extends EventSelectionBase {
    /** How often to look whether there are actions to run. */
    private static final long LOOK_MILLIS = 20;

    /** The source's name, wildcards allowed; by default any. */
    @Parameter(position = 0, valueFromPipelineByPropertyName = true)
    String sourceIdentifier;

    /** At most so many seconds; -1 for without end. */
    @Parameter(aliases = "TimeoutSec")
    @ValidateRange(min = -1, max = Integer.MAX_VALUE)
    int timeout = -1;

    @Override
    public void processRecord() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Math.max(timeout, 0));
        PSEventArgs found = find();
        try {
            while (found == null && (timeout < 0 || System.nanoTime() - end < 0)) {
                events().await(LOOK_MILLIS);
                context().checkStop();
                found = find();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PipelineStoppedException();
        }
        if (found != null) {
            writeObject(found);
        }
    }

    private PSEventArgs find() {
        PSEventManager events = events();
        WildcardPattern pattern = sourceIdentifier == null ? null : WildcardPattern.get(sourceIdentifier, true);
        return events.received().stream()
                .filter(event -> pattern == null || pattern.isMatch(event.sourceIdentifier()))
                .findFirst()
                .orElse(null);
    }
}
