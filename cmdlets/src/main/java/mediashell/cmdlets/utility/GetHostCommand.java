package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;

/** Gives the program that the session runs in. */
@Cmdlet(verb = "Get", noun = "Host")
@OutputType("System.Management.Automation.Host.PSHost")
public final class GetHostCommand extends PSCmdlet {

    @Override
    public void processRecord() {
        writeObject(host());
    }
}
