package mediashell.cmdlets.utility;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;

/** Writes a warning. */
@Cmdlet(verb = "Write", noun = "Warning")
public final class WriteWarningCommand extends PSCmdlet {

    /** The text. */
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true, aliases = "Msg")
    @AllowEmptyString
    String message;

    @Override
    public void processRecord() {
        writeWarning(message);
    }
}
