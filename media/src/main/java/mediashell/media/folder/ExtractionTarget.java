package mediashell.media.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;
import mediashell.media.block.DiskSpace;
import mediashell.media.publish.FolderRemoval;

/** The folder that files of a volume are copied into: nothing is written outside of it, and no link that stands in the way is followed. */
public final class ExtractionTarget {

    private static final int BUFFER = 1 << 17;

    private final byte[] buffer = new byte[BUFFER];
    private final WriteMonitor monitor;

    public ExtractionTarget(WriteMonitor monitor) {
        this.monitor = monitor;
    }

    /**
     * Fills a folder, which is made when it is not there. One that was missing or empty is so again when the work fails; files that were in
     * it stay.
     *
     * @param bytes how many the files have at least
     * @throws MediaException with {@link MediaErrorCode#DISK_FULL} when they had no room
     */
    public static <T> T fill(Path folder, long bytes, DiskSpace.Work<T> work) throws IOException {
        boolean missing = Files.notExists(folder, LinkOption.NOFOLLOW_LINKS);
        boolean empty = missing || isEmpty(folder);
        return new DiskSpace(folder, bytes).call(() -> {
            boolean filled = false;
            try {
                Files.createDirectories(folder);
                T result = work.run();
                filled = true;
                return result;
            } finally {
                if (!filled && missing) {
                    FolderRemoval.remove(folder);
                } else if (!filled && empty) {
                    FolderRemoval.empty(folder);
                }
            }
        });
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    /**
     * Where an entry of a folder goes.
     *
     * @param path of the entry in its volume, for the message
     * @throws MediaException with {@link MediaErrorCode#INVALID_NAME} for a name that leaves the folder
     */
    public static Path resolve(Path folder, String name, String path) throws MediaException {
        boolean plain = !name.isEmpty() && !name.equals(".") && !name.equals("..") && name.indexOf('/') < 0;
        try {
            Path target = folder.resolve(name);
            if (plain && folder.equals(target.getParent())) {
                return target;
            }
        } catch (InvalidPathException e) {
            throw new MediaException(MediaErrorCode.INVALID_NAME, path, "the file system takes no such name", e);
        }
        throw new MediaException(MediaErrorCode.INVALID_NAME, path, "the name leaves its folder");
    }

    /** Makes a directory, or takes the one that is there. */
    public static void makeDirectory(Path target) throws IOException {
        try {
            Files.createDirectory(target);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
                throw inTheWay(target, "a directory is needed where a file or link is");
            }
        }
    }

    /** Makes room for a file: what has its name goes, but for a directory. */
    public static void clear(Path target) throws IOException {
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw inTheWay(target, "a file is needed where a directory is");
        }
        Files.deleteIfExists(target);
    }

    /** Writes a new file and returns its size; one that cannot be written to its end is removed. */
    public long write(Path target, InputStream in, String path) throws IOException {
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            long written = copy(in, out, path);
            whole = true;
            return written;
        } finally {
            if (!whole) {
                Files.deleteIfExists(target);
            }
        }
    }

    private long copy(InputStream in, OutputStream out, String path) throws IOException {
        long written = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            out.write(buffer, 0, count);
            written += count;
            monitor.advanced(path, count);
        }
        return written;
    }

    private static MediaException inTheWay(Path target, String sentence) {
        return new MediaException(MediaErrorCode.TARGET_UNUSABLE, target.toString(), sentence);
    }
}
