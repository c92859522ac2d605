package mediashell.cmdlets.management;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.EncodingArgument;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.ValidateRange;
import mediashell.automation.members.MemberCollection;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.provider.FileSystemProvider;
import mediashell.automation.provider.ProviderErrors;
import mediashell.automation.provider.ProviderPath;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.TextEncoding;
import mediashell.automation.values.UInt8;

/** Gets what is in files, line by line, and the values of other items. */
@Cmdlet(verb = "Get", noun = "Content", defaultParameterSetName = "Path")
@OutputType({"System.Byte", "System.String"})
public final class GetContentCommand extends PathCommandBase {

    /** Gives bytes. */
    @Parameter(dynamic = true)
    boolean asByteStream;

    /** Accepted for scripts' sake; providers here need no other user. */
    @Parameter(valueFromPipelineByPropertyName = true, type = "System.Management.Automation.PSCredential")
    Object credential;

    /** What ends a piece, instead of the end of a line. */
    @Parameter(dynamic = true)
    String delimiter;

    /** The encoding of the text. */
    @Parameter(type = "System.Object", dynamic = true)
    @EncodingArgument
    @ValidateNotNullOrEmpty
    TextEncoding encoding;

    /** Leaves out items whose names match one of these patterns. */
    @Parameter
    String[] exclude;

    /** The provider's own filter, for files a pattern of names. */
    @Parameter
    String filter;

    /** Goes on where a protection would stop it. */
    @Parameter
    boolean force;

    /** Only items whose names match one of these patterns. */
    @Parameter
    String[] include;

    /** Where to look, taken as it is. */
    @Parameter(
            set = "LiteralPath",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    String[] literalPath;

    /** Where to look; wildcards are expanded. */
    @Parameter(set = "Path", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String[] path;

    /** Gives all of a file as one string. */
    @Parameter(dynamic = true)
    boolean raw;

    /** How many lines come as one array; 0 for all. */
    @Parameter(valueFromPipelineByPropertyName = true)
    long readCount = 1;

    /** Only so many lines from the end. */
    @Parameter(valueFromPipelineByPropertyName = true, aliases = "Last")
    @ValidateRange(min = 0, max = 2147483647)
    int tail = -1;

    /** Only so many lines from the beginning. */
    @Parameter(
            valueFromPipelineByPropertyName = true,
            aliases = {"First", "Head"})
    @ValidateRange(min = 0, max = 9223372036854775807L)
    long totalCount = -1;

    /** Waits for what others write to the file. */
    @Parameter(dynamic = true)
    boolean wait;

    @Override
    public boolean hasDynamicParameters() {
        return true;
    }

    @Override
    public void processRecord() {
        if (isBound("Tail") && isBound("TotalCount")) {
            refuse("TailAndHeadCannotCoexist", "-Tail and -TotalCount exclude each other");
            return;
        }
        NameFilter names = new NameFilter(filter, include, exclude);
        for (ProviderPath place : wanted()) {
            if (names.accepts(place.name())) {
                attempt(() -> read(place));
            }
        }
    }

    private void refuse(String id, String message) {
        writeError(errorRecord("System.InvalidOperationException", id, ErrorCategory.InvalidOperation, null, message));
    }

    private List<ProviderPath> wanted() {
        if (literalPath != null) {
            return items(null, literalPath, force);
        }
        List<ProviderPath> found = new ArrayList<>();
        for (String pattern : path) {
            attempt(() -> {
                List<ProviderPath> matches = existing(pattern, force);
                if (matches.isEmpty()) {
                    throw ProviderErrors.itemNotFound(pattern);
                }
                found.addAll(matches);
            });
        }
        return found;
    }

    private void read(ProviderPath place) {
        if (!(place.items() instanceof FileSystemProvider)) {
            writeObject(place.items().content(place.path()), true);
            return;
        }
        if (place.isContainer()) {
            throw SessionErrors.of(
                    "System.UnauthorizedAccessException",
                    "GetContainerContentException",
                    ErrorCategory.PermissionDenied,
                    place.shown(),
                    "'" + place.shown() + "' is a folder; only files have content");
        }
        if (isBound("Tail") && raw) {
            refuse("InvalidOperation", "-Tail and -Raw exclude each other");
            return;
        }
        try {
            readFile(place);
        } catch (IOException failed) {
            throw FileErrors.of("Get", place.shown(), failed);
        }
    }

    private void readFile(ProviderPath place) throws IOException {
        Path file = Path.of(place.path());
        if (asByteStream) {
            readBytes(file);
            return;
        }
        try (TextLines lines = new TextLines(TextLines.open(file, chosenEncoding()), delimiter)) {
            if (raw) {
                String text = lines.rest();
                if (!text.isEmpty()) {
                    writeObject(located(place, text, 1));
                }
            } else {
                readLines(place, lines);
            }
        }
    }

    private TextEncoding chosenEncoding() {
        return encoding == null ? TextEncoding.UTF8 : encoding;
    }

    private void readLines(ProviderPath place, TextLines lines) throws IOException {
        LineBlocks blocks = new LineBlocks(readCount, this::writeObject);
        if (tail >= 0) {
            readTail(place, lines, blocks);
            return;
        }
        long count = 0;
        for (String line = totalCount == 0 ? null : lines.next(); line != null; line = lines.next()) {
            count++;
            blocks.add(located(place, line, count));
            context().checkStop();
            if (count == totalCount) {
                break;
            }
        }
        blocks.finish();
    }

    private void readTail(ProviderPath place, TextLines lines, LineBlocks blocks) throws IOException {
        ArrayDeque<String> last = new ArrayDeque<>();
        for (String line = lines.next(); line != null; line = lines.next()) {
            last.addLast(line);
            if (last.size() > tail) {
                last.removeFirst();
            }
        }
        long count = 0;
        for (String line : last) {
            count++;
            blocks.add(located(place, line, count));
        }
        blocks.finish();
    }

    /** Lines know where they come from. */
    private static Object located(ProviderPath place, String text, long number) {
        PSObject line = PSObject.wrap(text);
        MemberCollection notes = line.instanceMembers();
        notes.put(new PSNoteProperty("PSPath", place.path()));
        notes.put(new PSNoteProperty("PSParentPath", parentOf(place)));
        notes.put(new PSNoteProperty("PSChildName", place.name()));
        notes.put(new PSNoteProperty("PSDrive", place.drive()));
        notes.put(new PSNoteProperty("PSProvider", place.provider()));
        notes.put(new PSNoteProperty("ReadCount", number));
        return line;
    }

    private static String parentOf(ProviderPath place) {
        int slash = place.path().lastIndexOf('/');
        return slash <= 0 ? "/" : place.path().substring(0, slash);
    }

    private void readBytes(Path file) throws IOException {
        byte[] bytes = limited(Files.readAllBytes(file));
        if (raw || readCount == 0) {
            writeObject(bytes);
            return;
        }
        LineBlocks blocks = new LineBlocks(readCount, this::writeObject);
        for (byte one : bytes) {
            blocks.add(UInt8.of(one & 0xFF));
        }
        blocks.finish();
    }

    private byte[] limited(byte[] bytes) {
        if (totalCount >= 0 && totalCount < bytes.length) {
            return Arrays.copyOf(bytes, (int) totalCount);
        }
        return tail >= 0 && tail < bytes.length ? Arrays.copyOfRange(bytes, bytes.length - tail, bytes.length) : bytes;
    }
}
