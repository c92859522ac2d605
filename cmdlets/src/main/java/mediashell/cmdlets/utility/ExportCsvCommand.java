package mediashell.cmdlets.utility;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.EncodingArgument;
import mediashell.automation.ErrorCategory;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNull;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.provider.FileModes;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.TextEncoding;

/** Writes objects into a CSV file. */
@Cmdlet(verb = "Export", noun = "Csv", defaultParameterSetName = "Delimiter", supportsShouldProcess = true)
public final class ExportCsvCommand extends UtilityCommandBase {

    /** Adds to the file. */
    @Parameter
    boolean append;

    /** The character between fields. */
    @Parameter(set = "Delimiter", position = 1)
    @ValidateNotNull
    Character delimiter;

    /** The encoding of the text. */
    @Parameter(type = "System.Object")
    @EncodingArgument
    @ValidateNotNullOrEmpty
    TextEncoding encoding;

    /** Goes on where a protection would stop it. */
    @Parameter
    boolean force;

    /** Begins with a line that names the type. */
    @Parameter(aliases = "ITI")
    boolean includeTypeInformation;

    /** The object from the pipeline. */
    @Parameter(
            mandatory = true,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true,
            type = "System.Management.Automation.PSObject")
    Object inputObject;

    /** The file, its path taken as it is. */
    @Parameter(aliases = {"PSPath", "LP"})
    @ValidateNotNullOrEmpty
    String literalPath;

    /** Leaves a file that is there alone. */
    @Parameter(aliases = "NoOverwrite")
    boolean noClobber;

    /** Leaves out the line of names. */
    @Parameter
    boolean noHeader;

    /** No line with the type, as is the default. */
    @Parameter(aliases = "NTI")
    boolean noTypeInformation;

    /** The file. */
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    String path;

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
    private Writer writer;

    @Override
    public void beginProcessing() {
        format = CsvFormat.of(context(), delimiter, useCulture, useQuotes, quoteFields);
        Path file = context().providers().toFile(path != null ? path : literalPath);
        if (!shouldProcess(file.toString(), "Export-Csv")) {
            return;
        }
        if (noClobber && Files.exists(file) && !append) {
            throwTerminatingError(errorRecord(
                    "System.IO.IOException",
                    "NoClobber",
                    ErrorCategory.ResourceExists,
                    file.toString(),
                    "'" + file + "' is there already"));
        }
        try {
            open(file);
        } catch (IOException failed) {
            throwTerminatingError(TextFiles.openFailure(file.toString(), failed));
        }
    }

    private void open(Path file) throws IOException {
        if (force && Files.exists(file) && FileModes.isReadOnly(file)) {
            FileModes.setReadOnly(file, false);
        }
        boolean goesOn = append && Files.exists(file) && Files.size(file) > 0;
        if (goesOn) {
            names = namesIn(file);
        }
        TextEncoding used = encoding == null ? TextEncoding.UTF8 : encoding;
        OutputStream stream = append
                ? Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                : Files.newOutputStream(file);
        if (!goesOn) {
            stream.write(used.preamble());
        }
        writer = new BufferedWriter(new OutputStreamWriter(stream, used.charset()));
    }

    private List<String> namesIn(Path file) throws IOException {
        CsvReader reader = new CsvReader(CsvFormat.delimiterOf(context(), delimiter, useCulture));
        try (BufferedReader lines = TextFiles.open(context(), file.toString(), encoding)) {
            String line = lines.readLine();
            while (line != null && line.startsWith("#TYPE")) {
                line = lines.readLine();
            }
            List<String> found = line == null ? null : reader.line(line);
            return found;
        }
    }

    @Override
    public void processRecord() {
        if (writer == null || inputObject == null || inputObject == AutomationNull.VALUE) {
            return;
        }
        if (names == null) {
            begin();
        } else {
            checkNames();
        }
        line(format.row(inputObject, names));
    }

    private void begin() {
        names = format.names(inputObject);
        if (includeTypeInformation) {
            line("#TYPE " + context().members().typeNames(inputObject).getFirst());
        }
        if (!noHeader) {
            line(format.header(names));
        }
    }

    /** What is appended must have the columns of the file. */
    private void checkNames() {
        if (!append || force) {
            return;
        }
        for (String name : names) {
            if (context().members().get(inputObject, name) == ObjectMembers.MISSING) {
                throw fail(
                        "System.InvalidOperationException",
                        "CannotAppendCsvWithMismatchedPropertyNames",
                        inputObject,
                        "the object lacks the column '" + name + "' of the file; add -Force to leave it empty");
            }
        }
    }

    private void line(String text) {
        try {
            writer.write(text);
            writer.write('\n');
        } catch (IOException failed) {
            throw SessionErrors.plain(
                    "System.IO.IOException", "the CSV file cannot be written: " + failed.getMessage());
        }
    }

    @Override
    public void dispose() {
        if (writer != null) {
            try {
                writer.close();
            } catch (IOException failed) {
                throw SessionErrors.plain(
                        "System.IO.IOException", "the CSV file cannot be written: " + failed.getMessage());
            }
        }
    }
}
