package mediashell.media.block;

import java.io.Closeable;
import java.io.IOException;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/**
 * Random access to the bytes of an image, a partition of it or an array. Sources are safe for several threads.
 *
 * <p>Every read is bounded by the size; a structure that points outside ends in {@link MediaErrorCode#CORRUPT_IMAGE}.
 */
public interface BlockSource extends Closeable {

    /** Bytes in this source. */
    long size();

    /** Reads exactly {@code length} bytes; the caller has made sure that they exist. */
    void read(long position, byte[] target, int offset, int length) throws IOException;

    /** What the source is, for messages. */
    String describe();

    @Override
    default void close() throws IOException {}

    /**
     * Reads exactly {@code length} bytes.
     *
     * @throws MediaException with {@link MediaErrorCode#CORRUPT_IMAGE} when they are not all inside the source
     */
    default byte[] read(long position, int length) throws IOException {
        if (position < 0 || length < 0 || position > size() - length) {
            throw new MediaException(
                    MediaErrorCode.CORRUPT_IMAGE,
                    describe(),
                    "a structure points to " + length + " bytes at " + position + ", but the image ends at " + size()
                            + "; it is cut short or damaged");
        }
        byte[] bytes = new byte[length];
        read(position, bytes, 0, length);
        return bytes;
    }

    /** The part of this source that begins at {@code offset}; closing it closes this source. */
    default BlockSource window(long offset, long length) throws IOException {
        if (offset < 0 || length < 0 || offset > size() - length) {
            throw new MediaException(
                    MediaErrorCode.CORRUPT_IMAGE,
                    describe(),
                    "a volume of " + length + " bytes at " + offset + " reaches beyond the image of " + size()
                            + " bytes");
        }
        return new WindowBlockSource(this, offset, length);
    }

    /** A source over bytes in memory. */
    static BlockSource ofBytes(String description, byte[] bytes) {
        return new ArrayBlockSource(description, bytes);
    }
}
