package mediashell.media.wim.codec;

import java.util.zip.DataFormatException;

/** Decompresses one chunk at a time; not safe for use by two threads at once. */
public interface ChunkDecoder {

    /**
     * Decompresses a chunk into the start of {@code out}.
     *
     * @param in holds the stored chunk at {@code offset}, {@code length} bytes long
     * @param outLength how many bytes the chunk has when decompressed, at most the codec's chunk size
     * @throws DataFormatException when the bytes break the codec's rules
     */
    void decode(byte[] in, int offset, int length, byte[] out, int outLength) throws DataFormatException;
}
