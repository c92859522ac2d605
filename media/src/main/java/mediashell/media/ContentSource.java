package mediashell.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the bytes of one file on a medium come from: a file, a byte array, an entry or a part of a WIM, or a generator.
 *
 * <p>A source knows its size before it is read, so that a layout can be computed and printed before the first byte is
 * written. Sources are immutable and may be opened more than once, also by several threads.
 */
public interface ContentSource {

    /** The exact number of bytes that {@link #open} yields. */
    long size();

    /**
     * Opens the bytes from the start; the caller closes the stream.
     *
     * @throws MediaException with {@link MediaErrorCode#SOURCE_CHANGED} when the source is no longer what was planned
     */
    InputStream open() throws IOException;

    /** The same bytes as a channel, which copies a file without a detour over the heap; the caller closes it. */
    default ReadableByteChannel openChannel() throws IOException {
        return new StreamChannel(open());
    }

    /** Whether the bytes depend on everything else on the medium, so that the source must be read last. */
    default boolean isLate() {
        return false;
    }

    /** A short text for logs and messages that names the origin, never a secret. */
    String describe();

    /** The file that holds exactly these bytes, where there is one; a WIM can then be split without a copy. */
    default Optional<Path> file() {
        return Optional.empty();
    }

    /** A source over bytes in memory; the array must not be changed afterwards. */
    static ContentSource ofBytes(String description, byte[] bytes) {
        return new ContentSource() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public String describe() {
                return description;
            }
        };
    }

    /** A source over a file as it is now; a later change is noticed when it is opened and when it has been read. */
    static ContentSource ofFile(Path file) throws IOException {
        return ofFile(file, FileStamp.of(file));
    }

    /** The same for a file that was looked at already. */
    static ContentSource ofFile(Path file, FileStamp stamp) {
        return new FileContentSource(file, stamp);
    }
}
