package mediashell.media.wim;

import java.nio.ByteBuffer;

/**
 * One entry of the blob table, called lookup or offset table too: 50 bytes.
 *
 * @param part the part of the set that holds the resource, from 1
 * @param references how many streams in all images have these bytes; what others write here cannot be trusted
 * @param hash SHA-1 of the decompressed bytes
 */
record BlobTableEntry(ResourceHeader resource, int part, int references, Sha1Hash hash) {

    static final int LENGTH = 50;

    static BlobTableEntry read(ByteBuffer buffer) {
        return new BlobTableEntry(
                ResourceHeader.read(buffer),
                Short.toUnsignedInt(buffer.getShort()),
                buffer.getInt(),
                Sha1Hash.read(buffer));
    }

    void write(ByteBuffer buffer) {
        resource.write(buffer);
        buffer.putShort((short) part).putInt(references).put(hash.bytes());
    }

    boolean isMetadata() {
        return resource.has(ResourceHeader.FLAG_METADATA);
    }
}
