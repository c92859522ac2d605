package mediashell.cmdlets.utility;

import java.io.BufferedReader;
import java.io.IOException;

import mediashell.automation.Cmdlet;
import mediashell.automation.EncodingArgument;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNull;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.values.TextEncoding;

/** Reads objects from CSV files. */
@Cmdlet(verb = "Import", noun = "Csv", defaultParameterSetName = "DelimiterPath")
public final class ImportCsvCommand extends UtilityCommandBase {

    /** The character between fields. */
    @Parameter(set = "DelimiterPath", position = 1)
    @Parameter(set = "DelimiterLiteralPath", position = 1)
    @ValidateNotNull
    Character delimiter;

    /** The encoding of the text. */
    @Parameter(type = "System.Object")
    @EncodingArgument
    @ValidateNotNullOrEmpty
    TextEncoding encoding;

    /** The names of the columns, when the file has none. */
    @Parameter
    @ValidateNotNullOrEmpty
    String[] header;

    /** Where to look, taken as it is. */
    @Parameter(
            set = "DelimiterLiteralPath",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    @Parameter(set = "CultureLiteralPath", mandatory = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] literalPath;

    /** Where to look; wildcards are expanded. */
    @Parameter(
            set = "DelimiterPath",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @Parameter(
            set = "CulturePath",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] path;

    /** Takes the list separator of the culture as delimiter. */
    @Parameter(set = "CulturePath", mandatory = true)
    @Parameter(set = "CultureLiteralPath", mandatory = true)
    @ValidateNotNull
    boolean useCulture;

    @Override
    public void processRecord() {
        for (String file : path != null ? path : literalPath) {
            read(file);
        }
    }

    private void read(String file) {
        CsvObjects objects = new CsvObjects(this, CsvFormat.delimiterOf(context(), delimiter, useCulture), header);
        try (BufferedReader reader = TextFiles.open(context(), file, encoding)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                objects.line(line, this::writeObject);
            }
        } catch (IOException unreadable) {
            writeError(TextFiles.openFailure(file, unreadable));
        }
    }
}
