package mediashell.media.wim;

import mediashell.media.MediaException;
import mediashell.media.wim.codec.ChunkDecoder;
import mediashell.media.wim.codec.LzmsDecoder;
import mediashell.media.wim.codec.LzxDecoder;
import mediashell.media.wim.codec.XpressDecoder;

/** Makes the decoder for a compression type. */
final class ChunkDecoders {

    private static final int MIN_LZX_CHUNK = 1 << 15;
    private static final int MAX_LZX_CHUNK = 1 << 21;
    /** 64 MiB, the most that Windows reads; a chunk lies in memory as a whole. */
    private static final int MAX_LZMS_CHUNK = 1 << 26;

    private static final int MAX_XPRESS_CHUNK = 1 << 16;

    private ChunkDecoders() {}

    static ChunkDecoder of(CompressionType type, int chunkSize, String name) throws MediaException {
        return switch (type) {
            case XPRESS -> {
                require(chunkSize <= MAX_XPRESS_CHUNK, type, chunkSize, name);
                yield new XpressDecoder();
            }
            case LZX -> {
                require(chunkSize >= MIN_LZX_CHUNK && chunkSize <= MAX_LZX_CHUNK, type, chunkSize, name);
                yield new LzxDecoder(chunkSize);
            }
            case LZMS -> {
                require(chunkSize <= MAX_LZMS_CHUNK, type, chunkSize, name);
                yield new LzmsDecoder();
            }
            case NONE -> throw new IllegalArgumentException("uncompressed resources need no decoder");
        };
    }

    private static void require(boolean allowed, CompressionType type, int chunkSize, String name)
            throws MediaException {
        if (!allowed) {
            throw WimCorruption.unsupported(name, type + " with chunks of " + chunkSize + " bytes is not read");
        }
    }
}
