package mediashell.cmdlets.utility;

import java.util.Iterator;

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
        if (noEnumerate || inputObject == null) {
            writeObject(inputObject);
            return;
        }
        Iterator<Object> elements = context().conversions().enumerate(inputObject);
        if (elements == null) {
            writeObject(inputObject);
        }
        while (elements != null && elements.hasNext()) {
            writeObject(elements.next());
        }
    }
}
