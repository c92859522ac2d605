package mediashell.media.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

    private static final int BUFFER = 1 << 17;

    private final MediaVolume volume;
    private final Predicate<MediaEntry> wanted;
    private final WriteMonitor monitor;
    private final byte[] buffer = new byte[BUFFER];
    private final List<DirectoryTime> times = new ArrayList<>();
    private long files;
    private long bytes;

    private record DirectoryTime(Path directory, MediaEntry entry) {}

    /** What was copied. */
    public record Result(long files, long bytes) {}

    private VolumeExtraction(MediaVolume volume, Predicate<MediaEntry> wanted, WriteMonitor monitor) {
        this.volume = volume;
        this.wanted = wanted;
        this.monitor = monitor;
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
        Files.createDirectories(folder);
        extraction.extract("", folder, 0);
        for (DirectoryTime each : extraction.times) {
            setTime(each.directory(), each.entry());
        }
        return new Result(extraction.files, extraction.bytes);
    }

    private void extract(String directory, Path folder, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new MediaException(
                    MediaErrorCode.CORRUPT_IMAGE,
                    directory,
                    "directories deeper than " + DEEPEST + " are not believed");
        }
        for (MediaEntry entry : volume.list(directory)) {
            Path target = resolve(folder, entry);
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

    private static Path resolve(Path folder, MediaEntry entry) throws MediaException {
        String name = entry.name();
        boolean plain = !name.isEmpty() && !name.equals(".") && !name.equals("..") && name.indexOf('/') < 0;
        try {
            Path target = folder.resolve(name);
            if (plain && folder.equals(target.getParent())) {
                return target;
            }
        } catch (InvalidPathException e) {
            throw new MediaException(
                    MediaErrorCode.INVALID_NAME, entry.path(), "the file system takes no such name", e);
        }
        throw new MediaException(MediaErrorCode.INVALID_NAME, entry.path(), "the name leaves its folder");
    }

    private static void makeDirectory(Path target) throws IOException {
        try {
            Files.createDirectory(target);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
                throw inTheWay(target, "a directory is needed where a file or link is");
            }
        }
    }

    private static MediaException inTheWay(Path target, String sentence) {
        return new MediaException(MediaErrorCode.TARGET_UNUSABLE, target.toString(), sentence);
    }

    private void extractFile(MediaEntry entry, Path target) throws IOException {
        if (!wanted.test(entry)) {
            return;
        }
        makeDirectories(target.getParent());
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw inTheWay(target, "a file is needed where a directory is");
        }
        Files.deleteIfExists(target);
        try (InputStream in = volume.open(entry.path());
                OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                out.write(buffer, 0, count);
                bytes += count;
                monitor.advanced(entry.path(), count);
            }
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
            makeDirectory(directory);
        }
    }

    private static void setTime(Path target, MediaEntry entry) throws IOException {
        Files.setLastModifiedTime(target, FileTime.from(entry.modified()));
    }
}
