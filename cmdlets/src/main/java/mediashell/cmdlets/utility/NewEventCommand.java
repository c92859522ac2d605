package mediashell.cmdlets.utility;

import java.util.Arrays;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.events.PSEventManager;

/** Raises an event of the session's own. */
@Cmdlet(verb = "New", noun = "Event")
@OutputType("System.Management.Automation.PSEventArgs")
public final class NewEventCommand extends PSCmdlet {

    /** The event's name. */
    @Parameter(mandatory = true, position = 0)
    String sourceIdentifier;

    /** Who raises it. */
    @Parameter(position = 1, type = "System.Management.Automation.PSObject")
    Object sender;

    /** What its handlers get. */
    @Parameter(position = 2, type = "System.Management.Automation.PSObject[]")
    Object[] eventArguments = {};

    /** Goes along with it. */
    @Parameter(position = 3, type = "System.Management.Automation.PSObject")
    Object messageData;

    @Override
    public void endProcessing() {
        List<Object> arguments = eventArguments == null ? List.of() : Arrays.asList(eventArguments);
        writeObject(PSEventManager.of(context()).generate(sourceIdentifier, sender, arguments, messageData));
    }
}
