package mediashell.cmdlets.utility;

import java.util.UUID;

import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;

/** Makes a GUID, at random or from text. */
@Cmdlet(verb = "New", noun = "Guid", defaultParameterSetName = "Default")
@OutputType("System.Guid")
public final class NewGuidCommand extends PSCmdlet {

    /** The GUID of zeros. */
    @Parameter(set = "Empty")
    boolean empty;

    /** The object from the pipeline. */
    @Parameter(set = "InputObject", position = 0, valueFromPipeline = true)
    String inputObject;

    @Override
    public void processRecord() {
        if (empty) {
            writeObject(new UUID(0, 0));
        } else if (inputObject != null) {
            writeObject(parsed());
        } else {
            writeObject(UUID.randomUUID());
        }
    }

    private Object parsed() {
        try {
            return context()
                    .conversions()
                    .convert(inputObject, context().types().require("guid"));
        } catch (DotNetException notAGuid) {
            throw throwTerminatingError(
                    new ErrorRecord(notAGuid, "StringNotRecognizedAsGuid", ErrorCategory.InvalidArgument, inputObject));
        }
    }
}
