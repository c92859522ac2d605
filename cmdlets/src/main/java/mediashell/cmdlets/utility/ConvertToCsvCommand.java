package mediashell.cmdlets.utility;

import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNull;
import mediashell.automation.values.AutomationNull;

/** Writes objects as CSV lines. */
@Cmdlet(verb = "ConvertTo", noun = "Csv", defaultParameterSetName = "Delimiter")
@OutputType("System.String")
public final class ConvertToCsvCommand extends UtilityCommandBase {

    /** The character between fields. */
    @Parameter(set = "Delimiter", position = 1)
    @ValidateNotNull
    Character delimiter;

    /** Begins with a line that names the type. */
    @Parameter(aliases = "ITI")
    boolean includeTypeInformation;

    /** The object from the pipeline. */
    @Parameter(
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true,
            type = "System.Management.Automation.PSObject")
    Object inputObject;

    /** Leaves out the line of names. */
    @Parameter
    boolean noHeader;

    /** No line with the type, as is the default. */
    @Parameter(aliases = "NTI")
    boolean noTypeInformation;

    /** Only these fields get quotes. */
    @Parameter(aliases = "QF")
    String[] quoteFields;

    /** Takes the list separator of the culture as delimiter. */
    @Parameter(set = "UseCulture")
    boolean useCulture;

    /** Always, AsNeeded or Never. */
    @Parameter(aliases = "UQ", type = "Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind")
    Object useQuotes;

    private CsvFormat format;
    private List<String> names;

    @Override
    public void beginProcessing() {
        format = CsvFormat.of(context(), delimiter, useCulture, useQuotes, quoteFields);
    }

    @Override
    public void processRecord() {
        if (inputObject == null || inputObject == AutomationNull.VALUE) {
            return;
        }
        if (names == null) {
            names = format.names(inputObject);
            if (includeTypeInformation) {
                writeObject(
                        "#TYPE " + context().members().typeNames(inputObject).getFirst());
            }
            if (!noHeader) {
                writeObject(format.header(names));
            }
        }
        writeObject(format.row(inputObject, names));
    }
}
