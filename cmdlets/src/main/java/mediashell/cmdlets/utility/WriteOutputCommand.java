package mediashell.cmdlets.utility;

import mediashell.automation.AllowEmptyCollection;
import mediashell.automation.AllowNull;
import mediashell.automation.Cmdlet;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;

/** Writes its input to the pipeline. */
@Cmdlet(verb = "Write", noun = "Output")
public final class WriteOutputCommand extends PSCmdlet {

    /** What to write. */
    @Parameter(
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromRemainingArguments = true,
            type = "System.Management.Automation.PSObject")
    @AllowNull
    @AllowEmptyCollection
    Object inputObject;

    /** Writes a collection as one object. */
    @Parameter
    boolean noEnumerate;

    @Override
    public void processRecord() {
        writeObject(inputObject, !noEnumerate);
    }
}
