package mediashell.media.wim.codec;

/** Compresses one chunk at a time; not safe for use by two threads at once. Equal input gives equal output, always. */
public interface ChunkEncoder {

    /**
     * Compresses the first {@code length} bytes of {@code in} into the start of {@code out}.
     *
     * @param out at least as long as the chunk
     * @return the compressed length, or 0 when the result would not be shorter than the input
     */
    int encode(byte[] in, int length, byte[] out);
}
