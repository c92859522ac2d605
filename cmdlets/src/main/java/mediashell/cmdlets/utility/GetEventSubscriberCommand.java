package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;

/** Lists who waits for events in this session. */
@Cmdlet(verb = "Get", noun = "EventSubscriber", defaultParameterSetName = "BySource")
@OutputType("System.Management.Automation.PSEventSubscriber")
public final class GetEventSubscriberCommand extends EventSelectionBase {

    /** The source's name, wildcards allowed. */
    @Parameter(set = "BySource", position = 0, valueFromPipelineByPropertyName = true)
    String sourceIdentifier;

    /** The subscription's number. */
    @Parameter(set = "ById", mandatory = true, position = 0, valueFromPipelineByPropertyName = true, aliases = "Id")
    int subscriptionId;

    /** Shows hidden subscribers too. */
    @Parameter(position = 1)
    boolean force;

    @Override
    public void processRecord() {
        if (parameterSetName().equals("ById")) {
            subscribersNumbered(subscriptionId, force).forEach(this::writeObject);
        } else if (sourceIdentifier != null) {
            subscribersNamed(sourceIdentifier, force).forEach(this::writeObject);
        } else {
            shown(force).forEach(this::writeObject);
        }
    }
}
