package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;

/** Lists the events that have arrived and that nobody has taken. */
@Cmdlet(verb = "Get", noun = "Event", defaultParameterSetName = "BySource")
@OutputType("System.Management.Automation.PSEventArgs")
public final class GetEventCommand extends EventSelectionBase {

    /** The source's name, wildcards allowed. */
    @Parameter(set = "BySource", position = 0, valueFromPipelineByPropertyName = true)
    String sourceIdentifier;

    /** The event's number. */
    @Parameter(set = "ById", mandatory = true, position = 0, valueFromPipelineByPropertyName = true, aliases = "Id")
    int eventIdentifier;

    @Override
    public void endProcessing() {
        if (parameterSetName().equals("ById")) {
            eventsNumbered(eventIdentifier).forEach(this::writeObject);
        } else if (sourceIdentifier != null) {
            eventsNamed(sourceIdentifier).forEach(this::writeObject);
        } else {
            events().received().forEach(this::writeObject);
        }
    }
}
