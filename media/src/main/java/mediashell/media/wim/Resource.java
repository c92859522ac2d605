package mediashell.media.wim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import mediashell.media.MediaException;
import mediashell.media.wim.codec.ChunkDecoder;

/**
 * A run of bytes in one part, stored as it is or in chunks.
 *
 * @param part the file that holds it
 * @param offset of its stored bytes in the file
 * @param storedSize bytes in the file
 * @param originalSize bytes when decompressed
 * @param compression of its chunks; {@code NONE} when it is stored as it is
 * @param chunkSize bytes of a chunk when decompressed
 * @param solid whether many blobs lie in it, behind a head of its own
 */
record Resource(
        WimPart part,
        long offset,
        long storedSize,
        long originalSize,
        CompressionType compression,
        int chunkSize,
        boolean solid) {

    static Resource of(WimPart part, ResourceHeader header) throws MediaException {
        boolean compressed = header.has(ResourceHeader.FLAG_COMPRESSED);
        if (compressed && !part.header().isCompressed()) {
            throw WimCorruption.corrupt(
                    part.name(), "a compressed resource in a WIM whose header knows no compression");
        }
        boolean sizes = header.originalSize() >= 0 && (compressed || header.originalSize() == header.storedSize());
        if (!sizes) {
            throw WimCorruption.corrupt(part.name(), "a resource whose sizes contradict each other");
        }
        part.checkInside(header.offset(), header.storedSize());
        return ofChecked(part, header);
    }

    /** A resource whose header {@link #of} has found in order before. */
    static Resource ofChecked(WimPart part, ResourceHeader header) {
        boolean compressed = header.has(ResourceHeader.FLAG_COMPRESSED);
        return new Resource(
                part,
                header.offset(),
                header.storedSize(),
                header.originalSize(),
                compressed ? part.header().compression() : CompressionType.NONE,
                part.header().chunkSize(),
                false);
    }

    /** A solid resource; its head tells the size, the chunk size and the codec ({@code facts/media-tools.md} 5a). */
    static Resource ofSolid(WimPart part, ResourceHeader header) throws IOException {
        part.checkInside(header.offset(), header.storedSize());
        byte[] head = new byte[ChunkTable.SOLID_HEAD];
        part.readFully(header.offset(), head, head.length);
        ByteBuffer fields = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        long size = fields.getLong();
        int chunk = fields.getInt();
        CompressionType type = CompressionType.ofSolidCode(fields.getInt());
        if (type == null || type == CompressionType.NONE) {
            throw WimCorruption.unsupported(part.name(), "a solid resource names an unknown compression type");
        }
        if (size < 0 || !WimHeader.isChunkSize(chunk)) {
            throw WimCorruption.corrupt(part.name(), "the head of a solid resource is impossible");
        }
        return new Resource(part, header.offset(), header.storedSize(), size, type, chunk, true);
    }

    ChunkDecoder newDecoder() throws MediaException {
        return ChunkDecoders.of(compression, chunkSize, part.name());
    }

    long chunkCount() {
        return (originalSize + chunkSize - 1) / chunkSize;
    }

    /** How many bytes chunk {@code index} has when decompressed. */
    int chunkLength(long index) {
        return (int) Math.min(chunkSize, originalSize - index * chunkSize);
    }

    boolean isCompressed() {
        return compression != CompressionType.NONE;
    }
}
