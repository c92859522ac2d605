package mediashell.cmdlets.utility;

import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.events.PSEventArgs;

/** Takes events out of the queue. */
@Cmdlet(verb = "Remove", noun = "Event", defaultParameterSetName = "BySource", supportsShouldProcess = true)
public final class RemoveEventCommand extends EventSelectionBase {

    /** The source's name, wildcards allowed. */
    @Parameter(set = "BySource", mandatory = true, position = 0)
    String sourceIdentifier;

    /** The event's number. */
    @Parameter(set = "ByIdentifier", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    int eventIdentifier;

    @Override
    public void processRecord() {
        List<PSEventArgs> wanted = parameterSetName().equals("ByIdentifier")
                ? eventsNumbered(eventIdentifier)
                : eventsNamed(sourceIdentifier);
        for (PSEventArgs event : wanted) {
            if (shouldProcess("Event '" + event.sourceIdentifier() + "'", "Remove")) {
                events().remove(event);
            }
        }
    }
}
