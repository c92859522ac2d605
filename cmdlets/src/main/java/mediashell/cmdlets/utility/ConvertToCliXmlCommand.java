package mediashell.cmdlets.utility;

import mediashell.automation.AllowNull;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;

/** Gives objects as one CLIXML text. */
@Cmdlet(verb = "ConvertTo", noun = "CliXml", dotNetName = "Microsoft.PowerShell.Commands.ConvertToClixmlCommand")
@OutputType("System.String")
public final class ConvertToCliXmlCommand extends UtilityCommandBase {

    /** How many levels of typed objects go in. */
    @Parameter
    @ValidateRange(min = 1, max = 2147483647)
    int depth = 2;

    /** The object. */
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    @AllowNull
    Object inputObject;

    private CliXmlWriter writer;

    @Override
    public void beginProcessing() {
        writer = new CliXmlWriter(context(), depth);
    }

    @Override
    public void processRecord() {
        writer.add(inputObject);
    }

    @Override
    public void endProcessing() {
        writeObject(writer.text());
    }
}
