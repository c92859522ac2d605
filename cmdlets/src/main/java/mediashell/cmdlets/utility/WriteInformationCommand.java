package mediashell.cmdlets.utility;

import mediashell.automation.AllowNull;
import mediashell.automation.Cmdlet;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;

/** Writes to the information stream. */
@Cmdlet(verb = "Write", noun = "Information")
public final class WriteInformationCommand extends PSCmdlet {

    /** Text or any object. */
    @Parameter(
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            aliases = {"Msg", "Message"})
    @AllowNull
    Object messageData;

    /** Words by which records can be told apart. */
    @Parameter(position = 1)
    String[] tags;

    @Override
    public void processRecord() {
        writeInformation(messageData, tags == null ? new String[0] : tags);
    }
}
