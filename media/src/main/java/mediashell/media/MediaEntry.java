package mediashell.media;

import java.time.Instant;

/**
 * A file or directory on a {@link MediaVolume}.
 *
 * @param path relative path with {@code /}, as stored
 * @param size bytes; 0 for a directory
 * @param modified last write, UTC
 * @param attributes Windows file attributes ({@code FILE_ATTRIBUTE_*}), 0 where the format knows none
 */
public record MediaEntry(String path, boolean directory, long size, Instant modified, int attributes) {

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
