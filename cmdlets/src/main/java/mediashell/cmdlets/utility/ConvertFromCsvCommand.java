package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNull;
import mediashell.automation.ValidateNotNullOrEmpty;

/** Reads objects from CSV lines. */
@Cmdlet(verb = "ConvertFrom", noun = "Csv", defaultParameterSetName = "Delimiter")
public final class ConvertFromCsvCommand extends UtilityCommandBase {

    /** The character between fields. */
    @Parameter(set = "Delimiter", position = 1)
    @ValidateNotNullOrEmpty
    @ValidateNotNull
    Character delimiter;

    /** The names of the columns, when the text has none. */
    @Parameter
    @ValidateNotNullOrEmpty
    @ValidateNotNull
    String[] header;

    /** The object from the pipeline. */
    @Parameter(
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true,
            type = "System.Management.Automation.PSObject[]")
    @ValidateNotNullOrEmpty
    @ValidateNotNull
    Object[] inputObject;

    /** Takes the list separator of the culture as delimiter. */
    @Parameter(set = "UseCulture", mandatory = true)
    @ValidateNotNullOrEmpty
    @ValidateNotNull
    boolean useCulture;

    private CsvObjects objects;

    @Override
    public void beginProcessing() {
        objects = new CsvObjects(this, CsvFormat.delimiterOf(context(), delimiter, useCulture), header);
    }

    @Override
    public void processRecord() {
        for (Object text : inputObject) {
            for (String line : context().conversions().toText(text).split("\r\n|\n|\r", -1)) {
                objects.line(line, this::writeObject);
            }
            objects.endText(this::writeObject);
        }
    }
}
