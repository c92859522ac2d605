package mediashell.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/**
 * What tells without reading a file that it is no longer the one that was planned with.
 *
 * @param size bytes
 * @param modified the time of its last change, in nanoseconds since 1970 as far as the file system keeps them
 */
public record FileStamp(long size, long modified) {

    /** The stamp of a file as it is now. */
    public static FileStamp of(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(now.size(), now.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    /** The stamp of a file of a folder that was listed. */
    public static FileStamp of(MediaEntry file) {
        return new FileStamp(file.size(), FileTime.from(file.modified()).to(TimeUnit.NANOSECONDS));
    }

    /**
     * Makes sure that a file is still what it was.
     *
     * @throws MediaException with {@link MediaErrorCode#SOURCE_CHANGED} for one that is gone, was changed or replaced
     */
    public void require(Path file) throws IOException {
        FileStamp now;
        try {
            now = of(file);
        } catch (NoSuchFileException e) {
            throw changed(file, "the file was there when the medium was planned and is gone now");
        }
        if (now.size != size) {
            throw changed(
                    file,
                    "the file had " + size + " bytes when the medium was planned and has " + now.size
                            + " now; plan again");
        }
        if (now.modified != modified) {
            throw changed(
                    file,
                    "the file was last changed at " + time(modified) + " when the medium was planned and at "
                            + time(now.modified) + " now; plan again");
        }
    }

    private static FileTime time(long nanoseconds) {
        return FileTime.from(nanoseconds, TimeUnit.NANOSECONDS);
    }

    private static MediaException changed(Path file, String how) {
        return new MediaException(MediaErrorCode.SOURCE_CHANGED, file.toString(), how);
    }
}
