package mediashell.media;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * A tree of files on any carrier, read only: UDF, ISO 9660, Joliet, FAT, an image of a WIM, or a folder.
 *
 * <p>Paths are relative to the root, separated by {@code /}, without a leading one; the root is the empty string. Look-up
 * ignores case as Windows does, an exact match wins. Readers are bounded: a damaged volume ends in a
 * {@link MediaException} with {@link MediaErrorCode#CORRUPT_IMAGE}, never in an endless loop or a giant allocation.
 */
public interface MediaVolume extends Closeable {

    /** The format as users know it: {@code UDF 1.02}, {@code ISO 9660}, {@code Joliet}, {@code FAT32}, {@code WIM}, {@code Folder}. */
    String format();

    /** The volume's label as stored, empty if it has none. */
    String label();

    /** The children of a directory in the order of their names' UTF-16 code units. */
    List<MediaEntry> list(String directory) throws IOException;

    /** The entry of a path, or empty if there is none. */
    Optional<MediaEntry> stat(String path) throws IOException;

    /** Opens a file's bytes; the caller closes the stream. */
    InputStream open(String file) throws IOException;
}
