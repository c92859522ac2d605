package mediashell.cmdlets.utility;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;

/** Writes a message for those who want to follow what happens. */
@Cmdlet(verb = "Write", noun = "Verbose")
public final class WriteVerboseCommand extends PSCmdlet {

    /** The text. */
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true, aliases = "Msg")
    @AllowEmptyString
    String message;

    @Override
    public void processRecord() {
        writeVerbose(message);
    }
}
