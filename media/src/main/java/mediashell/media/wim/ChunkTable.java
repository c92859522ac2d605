package mediashell.media.wim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Where the stored chunks of a compressed resource begin and end. An ordinary resource has the offsets of all chunks
 * but the first, relative to the table's end; a solid one the sizes of all ({@code facts/media-tools.md} 5a). Large
 * tables are read by pieces, so the memory needed does not grow with what a header claims.
 */
final class ChunkTable {

    private static final int PIECE = 8192;
    static final int SOLID_HEAD = 16;

    private final Resource resource;
    private final int entrySize;
    private final long dataOffset;
    private final byte[] piece;
    private long pieceFirst = -1;
    private long solidNext;
    private long solidOffset;
    private long start;
    private int length;

    ChunkTable(Resource resource) throws IOException {
        this.resource = resource;
        boolean wide = !resource.solid() && resource.originalSize() > 0xFFFF_FFFFL;
        this.entrySize = wide ? Long.BYTES : Integer.BYTES;
        long entries = resource.chunkCount() - (resource.solid() ? 0 : 1);
        long head = resource.solid() ? SOLID_HEAD : 0;
        this.dataOffset = head + Math.max(0, entries) * entrySize;
        if (dataOffset > resource.storedSize()) {
            throw WimCorruption.corrupt(resource.part().name(), "a chunk table is longer than its resource");
        }
        this.piece = new byte[Math.clamp(entries, 0, PIECE) * entrySize];
    }

    static int entrySize(long originalSize) {
        return originalSize > 0xFFFF_FFFFL ? Long.BYTES : Integer.BYTES;
    }

    /** Finds a chunk; solid resources are walked forward from the chunk asked for last, or from the start. */
    void locate(long chunk) throws IOException {
        long from;
        long to;
        if (resource.solid()) {
            from = solidStart(chunk);
            to = from + entry(chunk);
        } else {
            from = chunk == 0 ? 0 : entry(chunk - 1);
            to = chunk == resource.chunkCount() - 1 ? resource.storedSize() - dataOffset : entry(chunk);
        }
        long size = to - from;
        if (from < 0 || size <= 0 || size > resource.chunkLength(chunk) || to > resource.storedSize() - dataOffset) {
            throw WimCorruption.corrupt(
                    resource.part().name(), "chunk " + chunk + " of a resource has an impossible size");
        }
        start = resource.offset() + dataOffset + from;
        length = (int) size;
    }

    private long solidStart(long chunk) throws IOException {
        if (chunk < solidNext) {
            solidNext = 0;
            solidOffset = 0;
        }
        while (solidNext < chunk) {
            solidOffset += entry(solidNext++);
        }
        return solidOffset;
    }

    private long entry(long index) throws IOException {
        long first = index / PIECE * PIECE;
        if (first != pieceFirst) {
            long tableEnd = resource.offset() + dataOffset;
            long at = tableEnd - (entryCount() - first) * entrySize;
            int bytes = (int) Math.min((long) PIECE * entrySize, tableEnd - at);
            resource.part().readFully(at, piece, bytes);
            pieceFirst = first;
        }
        ByteBuffer entries = ByteBuffer.wrap(piece).order(ByteOrder.LITTLE_ENDIAN);
        int at = (int) (index - first) * entrySize;
        return entrySize == Long.BYTES ? entries.getLong(at) : Integer.toUnsignedLong(entries.getInt(at));
    }

    private long entryCount() {
        return resource.chunkCount() - (resource.solid() ? 0 : 1);
    }

    /** Where the located chunk begins in the file. */
    long start() {
        return start;
    }

    /** The stored bytes of the located chunk. */
    int length() {
        return length;
    }
}
