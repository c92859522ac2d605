package mediashell.cmdlets.utility;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import mediashell.automation.AllowNull;
import mediashell.automation.Cmdlet;
import mediashell.automation.EncodingArgument;
import mediashell.automation.ErrorCategory;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.ValidateRange;
import mediashell.automation.values.TextEncoding;

/** Writes objects into a CLIXML file. */
@Cmdlet(verb = "Export", noun = "Clixml", defaultParameterSetName = "ByPath", supportsShouldProcess = true)
public final class ExportClixmlCommand extends UtilityCommandBase {

    /** How many levels of typed objects go in. */
    @Parameter
    @ValidateRange(min = 1, max = 2147483647)
    int depth = 2;

    /** The encoding of the text. */
    @Parameter(type = "System.Object")
    @EncodingArgument
    @ValidateNotNullOrEmpty
    TextEncoding encoding;

    /** Goes on where a protection would stop it. */
    @Parameter
    boolean force;

    /** The object from the pipeline. */
    @Parameter(mandatory = true, valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    @AllowNull
    Object inputObject;

    /** The file, its path taken as it is. */
    @Parameter(
            set = "ByLiteralPath",
            mandatory = true,
            aliases = {"PSPath", "LP"})
    String literalPath;

    /** Leaves a file that is there alone. */
    @Parameter(aliases = "NoOverwrite")
    boolean noClobber;

    /** The file. */
    @Parameter(set = "ByPath", mandatory = true, position = 0)
    String path;

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
        Path file = context().providers().toFile(path != null ? path : literalPath);
        if (!shouldProcess(file.toString(), "Export-Clixml")) {
            return;
        }
        if (noClobber && Files.exists(file)) {
            throwTerminatingError(errorRecord(
                    "System.IO.IOException",
                    "NoClobber",
                    ErrorCategory.ResourceExists,
                    file.toString(),
                    "'" + file + "' is there already"));
        }
        TextEncoding used = encoding == null ? TextEncoding.UTF8 : encoding;
        try (OutputStream stream = Files.newOutputStream(file)) {
            stream.write(used.preamble());
            stream.write(writer.text().getBytes(used.charset()));
        } catch (IOException failed) {
            throwTerminatingError(TextFiles.openFailure(file.toString(), failed));
        }
    }
}
