package mediashell.media.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import mediashell.media.MediaEntry;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.WriteMonitor;

/**
 * Copies files of a volume into a folder, with their times. Nothing is written outside the folder: names that could leave it
 * are refused, and links that stand in the way are never followed. Files that exist are replaced.
 */
public final class VolumeExtraction {

    /** Deeper than any real volume, and not so deep that walking it exhausts the stack. */
    private static final int DEEPEST = 200;

    private final MediaVolume volume;
    private final Predicate<MediaEntry> wanted;
    private final ExtractionTarget output;
    private final List<DirectoryTime> times = new ArrayList<>();
    private long files;
    private long bytes;

    private record DirectoryTime(Path directory, MediaEntry entry) {}

    /** What was copied. */
    public record Result(long files, long bytes) {}

    private VolumeExtraction(MediaVolume volume, Predicate<MediaEntry> wanted, WriteMonitor monitor) {
        this.volume = volume;
        this.wanted = wanted;
        this.output = new ExtractionTarget(monitor);
    }

    /**
     * Copies the files that are wanted, and the directories that they lie in; a directory that is wanted itself is made when it
     * is empty, too.
     *
     * @throws MediaException with {@link MediaErrorCode#INVALID_NAME} for a name that leaves the folder
     */
    public static Result extract(MediaVolume volume, Path folder, Predicate<MediaEntry> wanted, WriteMonitor monitor)
            throws IOException {
        VolumeExtraction extraction = new VolumeExtraction(volume, wanted, monitor);
        return ExtractionTarget.fill(folder, 0, () -> extraction.into(folder));
    }

    private Result into(Path folder) throws IOException {
        extract("", folder, 0);
        for (DirectoryTime each : times) {
            setTime(each.directory(), each.entry());
        }
        return new Result(files, bytes);
    }

    private void extract(String directory, Path folder, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new MediaException(
                    MediaErrorCode.CORRUPT_IMAGE,
                    directory,
                    "directories deeper than " + DEEPEST + " are not believed");
        }
        for (MediaEntry entry : volume.list(directory)) {
            Path target = ExtractionTarget.resolve(folder, entry.name(), entry.path());
            if (!entry.directory()) {
                extractFile(entry, target);
                continue;
            }
            boolean whole = wanted.test(entry);
            if (whole) {
                makeDirectories(target);
            }
            extract(entry.path(), target, depth + 1);
            if (whole) {
                times.add(new DirectoryTime(target, entry)); // behind its children, whose making changes its time
            }
        }
    }

    private void extractFile(MediaEntry entry, Path target) throws IOException {
        if (!wanted.test(entry)) {
            return;
        }
        makeDirectories(target.getParent());
        ExtractionTarget.clear(target);
        try (InputStream in = volume.open(entry.path())) {
            bytes += output.write(target, in, entry.path());
        }
        files++;
        setTime(target, entry);
    }

    /** A directory and those between it and the target folder, which is there: their own entries need not be wanted. */
    private static void makeDirectories(Path directory) throws IOException {
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.notExists(directory, LinkOption.NOFOLLOW_LINKS)) {
                makeDirectories(directory.getParent());
            }
            ExtractionTarget.makeDirectory(directory);
        }
    }

    private static void setTime(Path target, MediaEntry entry) throws IOException {
        Files.setLastModifiedTime(target, FileTime.from(entry.modified()));
    }
}
