package mediashell.cmdlets.format;

import mediashell.automation.Cmdlet;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;

/** Shows its input on the host's screen. */
@Cmdlet(verb = "Out", noun = "Default", module = "Microsoft.PowerShell.Core")
public final class OutDefaultCommand extends PSCmdlet {

    /** Keeps the output out of what the caller sees; for transcripts. */
    @Parameter
    boolean transcript;

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
