package mediashell.cmdlets.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.host.Transcript;
import mediashell.automation.host.Transcripts;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.provider.ProviderPath;

/** Copies what the host shows into a text file from now on. */
@Cmdlet(verb = "Start", noun = "Transcript", defaultParameterSetName = "ByPath", supportsShouldProcess = true)
@OutputType("System.String")
public final class StartTranscriptCommand extends PSCmdlet {

    /** Writes behind what is in the file. */
    @Parameter
    boolean append;

    /** Writes into a read-only file. */
    @Parameter
    boolean force;

    /** Announces each command line with its time. */
    @Parameter
    boolean includeInvocationHeader;

    /** The file, its path taken as it is. */
    @Parameter(
            set = "ByLiteralPath",
            position = 0,
            aliases = {"PSPath", "LP"})
    @ValidateNotNullOrEmpty
    String literalPath;

    /** Leaves a file that is there alone. */
    @Parameter(aliases = "NoOverwrite")
    boolean noClobber;

    /** The folder for a file with a name of its own. */
    @Parameter(set = "ByOutputDirectory", position = 0)
    @ValidateNotNullOrEmpty
    String outputDirectory;

    /** The file. */
    @Parameter(set = "ByPath", position = 0)
    @ValidateNotNullOrEmpty
    String path;

    /** Leaves machine, user and versions out of the heading. */
    @Parameter
    boolean useMinimalHeader;

    @Override
    public void beginProcessing() {
        Transcripts transcripts = Transcripts.of(context());
        Path file = file(transcripts.time());
        if (!shouldProcess(file.toString(), "Start-Transcript")) {
            return;
        }
        checkOverwriting(file);
        TranscriptHeading heading = new TranscriptHeading(context());
        List<String> lines = useMinimalHeader ? heading.minimal(transcripts.time()) : heading.full(transcripts.time());
        try {
            makeWritable(file);
            transcripts.start(new Transcript(file, includeInvocationHeader, lines, options()));
        } catch (IOException failed) {
            throw failure(
                    "System.Management.Automation.PSInvalidOperationException",
                    "CannotStartTranscription",
                    ErrorCategory.InvalidOperation,
                    null,
                    "the transcript cannot be written into '" + file + "': " + failed.getMessage());
        }
        writeObject(told("Transcript started, output file is " + file, file));
    }

    private Path file(String time) {
        TranscriptPath paths = new TranscriptPath(context());
        if (outputDirectory != null) {
            return paths.inFolder(outputDirectory, time);
        }
        if (path == null && literalPath == null) {
            return paths.byDefault(time);
        }
        List<ProviderPath> places =
                literalPath != null ? List.of(context().providers().resolve(literalPath)) : paths.places(path);
        if (places.size() != 1) {
            throw failure(
                    "System.Management.Automation.PSInvalidOperationException",
                    "MultipleFilesNotSupported",
                    ErrorCategory.InvalidArgument,
                    path,
                    "'" + path + "' must mean one file, but means " + places.size());
        }
        if (!TranscriptPath.isFile(places.getFirst())) {
            throw failure(
                    "System.Management.Automation.PSInvalidOperationException",
                    "ReadWriteFileNotFileSystemProvider",
                    ErrorCategory.InvalidArgument,
                    path,
                    "a transcript goes into a file, but '" + path + "' is none");
        }
        return Path.of(places.getFirst().path());
    }

    private void checkOverwriting(Path file) {
        if (noClobber && !append && Files.exists(file)) {
            throw failure(
                    "System.UnauthorizedAccessException",
                    "NoClobber",
                    ErrorCategory.ResourceExists,
                    file.toString(),
                    "'" + file + "' is there already, and -NoClobber asks to leave it alone");
        }
    }

    private void makeWritable(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && outputDirectory != null) {
            Files.createDirectories(folder);
        }
        if (force
                && Files.exists(file)
                && !Files.isWritable(file)
                && !file.toFile().setWritable(true)) {
            throw new IOException("it is read-only and belongs to somebody else");
        }
    }

    private OpenOption[] options() {
        return new OpenOption[] {
            StandardOpenOption.CREATE,
            append ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE
        };
    }

    private DotNetException failure(
            String type, String errorId, ErrorCategory category, Object target, String message) {
        return throwTerminatingError(errorRecord(type, errorId, category, target, message));
    }

    /** A sentence that knows the file it speaks of. */
    static PSObject told(String sentence, Path file) {
        PSObject told = PSObject.wrap(sentence);
        told.instanceMembers().put(new PSNoteProperty("Path", file.toString()));
        return told;
    }
}
