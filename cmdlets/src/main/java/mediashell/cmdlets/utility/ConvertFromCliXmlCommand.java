package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;

/** Reads objects from CLIXML text. */
@Cmdlet(verb = "ConvertFrom", noun = "CliXml", dotNetName = "Microsoft.PowerShell.Commands.ConvertFromClixmlCommand")
public final class ConvertFromCliXmlCommand extends UtilityCommandBase {

    /** The text. */
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    String inputObject;

    @Override
    public void processRecord() {
        try {
            new CliXmlReader(context()).read(inputObject).forEach(this::writeObject);
        } catch (IllegalArgumentException broken) {
            throw fail(
                    "System.Xml.XmlException",
                    "System.Xml.XmlException",
                    null,
                    "the text is no CLIXML: " + broken.getMessage());
        }
    }
}
