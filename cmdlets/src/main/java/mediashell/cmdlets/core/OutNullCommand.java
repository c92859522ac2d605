package mediashell.cmdlets.core;

import mediashell.automation.Cmdlet;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;

/** Takes everything and writes nothing. */
@Cmdlet(verb = "Out", noun = "Null")
public final class OutNullCommand extends PSCmdlet {

    /** The object from the pipeline. */
    @Parameter(valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    Object inputObject;

    @Override
    public void processRecord() {}
}
