package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;

/** Subscribes to events of the engine and of New-Event. */
@Cmdlet(verb = "Register", noun = "EngineEvent")
@OutputType("System.Management.Automation.PSEventJob")
public final class RegisterEngineEventCommand extends EventRegistrationBase {

    /** The name under which the events arrive. */
    @Parameter(mandatory = true, position = 100)
    String sourceIdentifier;

    @Override
    public void endProcessing() {
        subscribe(null, null);
    }

    @Override
    String sourceIdentifier() {
        return sourceIdentifier;
    }
}
