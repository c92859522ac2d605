package mediashell.cmdlets.utility;

import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.events.PSEventSubscriber;

/** Ends subscriptions; their jobs stop. */
@Cmdlet(verb = "Unregister", noun = "Event", defaultParameterSetName = "BySource", supportsShouldProcess = true)
public final class UnregisterEventCommand extends EventSelectionBase {

    /** The source's name, wildcards allowed. */
    @Parameter(set = "BySource", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String sourceIdentifier;

    /** The subscription's number. */
    @Parameter(set = "ById", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    int subscriptionId;

    /** Ends hidden subscriptions too. */
    @Parameter
    boolean force;

    @Override
    public void processRecord() {
        List<PSEventSubscriber> wanted = parameterSetName().equals("ById")
                ? subscribersNumbered(subscriptionId, force)
                : subscribersNamed(sourceIdentifier, force);
        for (PSEventSubscriber subscriber : wanted) {
            if (shouldProcess("Event subscription '" + subscriber.sourceIdentifier() + "'", "Unsubscribe")) {
                events().unsubscribe(subscriber);
            }
        }
    }
}
