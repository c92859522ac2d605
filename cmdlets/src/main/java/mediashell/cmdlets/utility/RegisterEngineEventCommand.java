package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;

/** Subscribes to events of the engine and of New-Event. */
@Cmdlet(verb = "Register", noun = "EngineEvent")
@OutputType("System.Management.Automation.PSEventJob")
public final class RegisterEngineEventCommand extends EventRegistrationBase {

    @Override
    public void endProcessing() {
        subscribe(null, null);
    }
}
