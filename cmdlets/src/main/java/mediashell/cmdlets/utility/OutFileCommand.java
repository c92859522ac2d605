package mediashell.cmdlets.utility;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.EncodingArgument;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.ValidateRange;
import mediashell.automation.format.OutputFormatter;
import mediashell.automation.provider.FileModes;
import mediashell.automation.provider.ProviderPath;
import mediashell.automation.values.TextEncoding;
import mediashell.text.WildcardPattern;

/** Writes its input to a file as the screen would show it; redirections go through it too. */
@Cmdlet(verb = "Out", noun = "File", defaultParameterSetName = "ByPath", supportsShouldProcess = true)
public final class OutFileCommand extends PSCmdlet {

    /** The width of a screen that nobody gave. */
    private static final int DEFAULT_WIDTH = 80;

    /** Adds to the file. */
    @Parameter
    boolean append;

    /** The encoding of the text. */
    @Parameter(position = 1, type = "System.Object")
    @EncodingArgument
    @ValidateNotNullOrEmpty
    TextEncoding encoding;

    /** The file; wildcards must match one file that is there. */
    @Parameter(set = "ByPath", mandatory = true, position = 0, aliases = "Path")
    String filePath;

    /** Writes to a read-only file too. */
    @Parameter
    boolean force;

    /** The objects to show. */
    @Parameter(valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    Object inputObject;

    /** The file, its path taken as it is. */
    @Parameter(
            set = "ByLiteralPath",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    String literalPath;

    /** Refuses to write to a file that is there. */
    @Parameter(aliases = "NoOverwrite")
    boolean noClobber;

    /** Leaves all line ends out. */
    @Parameter
    boolean noNewline;

    /** Characters a line. */
    @Parameter
    @ValidateRange(min = 2, max = Integer.MAX_VALUE)
    int width = DEFAULT_WIDTH;

    private OutputStream stream;
    private OutputFormatter formatter;

    @Override
    public void beginProcessing() {
        Path file = file();
        if (!shouldProcess(file.toString(), "Output to File")) {
            return;
        }
        if (noClobber && !append && Files.exists(file)) {
            throw throwTerminatingError(errorRecord(
                    "System.IO.IOException",
                    "NoClobber",
                    ErrorCategory.ResourceExists,
                    file.toString(),
                    "the file '" + file + "' is there already, and -NoClobber keeps it"));
        }
        try {
            open(file);
        } catch (IOException failed) {
            throw openFailure(file.toString(), failed);
        }
        formatter = new OutputFormatter(context(), width, this::line);
    }

    private RuntimeException openFailure(String path, IOException failed) {
        boolean denied = failed instanceof AccessDeniedException;
        return throwTerminatingError(errorRecord(
                denied ? "System.UnauthorizedAccessException" : "System.IO.IOException",
                "FileOpenFailure",
                ErrorCategory.OpenError,
                null,
                "the file '" + path + "' cannot be opened for writing"
                        + (denied ? ": access is denied" : ": " + failed.getMessage())));
    }

    private Path file() {
        if (literalPath != null) {
            return context().providers().toFile(literalPath);
        }
        if (!WildcardPattern.containsWildcardCharacters(filePath)) {
            return context().providers().toFile(WildcardPattern.unescape(filePath));
        }
        List<ProviderPath> matches = context().providers().glob(filePath, true);
        if (matches.size() != 1) {
            throw openFailure(filePath, new IOException("the pattern matches " + matches.size() + " files, not one"));
        }
        return Path.of(matches.getFirst().path());
    }

    private void open(Path file) throws IOException {
        boolean there = Files.exists(file);
        if (there && FileModes.isReadOnly(file)) {
            if (!force) {
                throw new AccessDeniedException(file.toString());
            }
            FileModes.setReadOnly(file, false);
        }
        boolean goesOn = append && there && Files.size(file) > 0;
        stream = new BufferedOutputStream(
                append
                        ? Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                        : Files.newOutputStream(file));
        if (!goesOn) {
            stream.write(used().preamble());
        }
    }

    private TextEncoding used() {
        return encoding == null ? TextEncoding.UTF8 : encoding;
    }

    private void line(String line) {
        try {
            stream.write((noNewline ? line : line + "\n").getBytes(used().charset()));
        } catch (IOException failed) {
            throw writeFailure(failed);
        }
    }

    private RuntimeException writeFailure(IOException failed) {
        return throwTerminatingError(errorRecord(
                "System.IO.IOException",
                "OutFileWriteFailure",
                ErrorCategory.WriteError,
                null,
                "the output cannot be written: " + failed.getMessage()));
    }

    @Override
    public void processRecord() {
        if (formatter != null && isBound("InputObject")) {
            formatter.write(inputObject);
        }
    }

    @Override
    public void endProcessing() {
        if (formatter != null) {
            formatter.end();
        }
        dispose();
    }

    @Override
    public void dispose() {
        if (stream == null) {
            return;
        }
        try {
            stream.close();
            stream = null;
        } catch (IOException failed) {
            stream = null;
            throw writeFailure(failed);
        }
    }
}
