package mediashell.cmdlets.format;

import mediashell.automation.Cmdlet;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;

/** Shows its input on the host's screen. */
@Cmdlet(verb = "Out", noun = "Host", module = "Microsoft.PowerShell.Core", aliases = "oh")
public final class OutHostCommand extends PSCmdlet {

    /** Waits for a key after each screen. */
    @Parameter
    boolean paging;

    /** The objects to show. */
    @Parameter(valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    Object inputObject;

    private HostOutput output;

    @Override
    public void beginProcessing() {
        output = new HostOutput(context());
    }

    @Override
    public void processRecord() {
        output.write(inputObject);
    }

    @Override
    public void endProcessing() {
        output.end();
    }
}
