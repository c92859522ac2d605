package mediashell.media.wim;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.UUID;

import mediashell.media.MediaException;

/**
 * The first 208 bytes of a WIM file ({@code facts/media-tools.md} 5a).
 *
 * @param version {@link #VERSION_DEFAULT} or {@link #VERSION_SOLID}
 * @param flags {@code FLAG_*} bits and the compression type's
 * @param chunkSize bytes of a chunk before compression; 0 without compression
 * @param guid shared by all parts of a split set
 * @param bootIndex the bootable image, from 1; 0 for none
 * @param bootMetadata the metadata resource of the bootable image
 */
public record WimHeader(
        int version,
        int flags,
        int chunkSize,
        UUID guid,
        int partNumber,
        int totalParts,
        int imageCount,
        ResourceHeader blobTable,
        ResourceHeader xmlData,
        ResourceHeader bootMetadata,
        int bootIndex,
        ResourceHeader integrity) {

    /** Bytes of the structure. */
    public static final int LENGTH = 208;

    static final int VERSION_DEFAULT = 0x10D00;
    static final int VERSION_SOLID = 0xE00;

    static final int FLAG_COMPRESSED = 0x2;
    static final int FLAG_READ_ONLY = 0x4;
    static final int FLAG_SPANNED = 0x8;
    static final int FLAG_RESOURCE_ONLY = 0x10;
    static final int FLAG_METADATA_ONLY = 0x20;
    static final int FLAG_WRITE_IN_PROGRESS = 0x40;
    static final int FLAG_REPARSE_FIXUP = 0x80;
    private static final int COMPRESSION_MASK = 0xE0000;

    private static final byte[] MAGIC = {'M', 'S', 'W', 'I', 'M', 0, 0, 0};
    private static final int MIN_CHUNK_SIZE = 1 << 12;
    private static final int MAX_CHUNK_SIZE = 1 << 26;
    private static final int GUID_OFFSET = 0x18;

    /** Reads and checks the structure; {@code name} is told in errors. */
    static WimHeader read(byte[] bytes, String name) throws MediaException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        byte[] magic = new byte[MAGIC.length];
        buffer.get(magic);
        if (!Arrays.equals(magic, MAGIC)) {
            throw WimCorruption.corrupt(name, "the file does not begin with MSWIM, so it is no WIM");
        }
        if (buffer.getInt() != LENGTH) {
            throw WimCorruption.corrupt(name, "the header does not say that it has " + LENGTH + " bytes");
        }
        WimHeader header = new WimHeader(
                buffer.getInt(),
                buffer.getInt(),
                buffer.getInt(),
                readGuid(buffer),
                Short.toUnsignedInt(buffer.getShort()),
                Short.toUnsignedInt(buffer.getShort()),
                buffer.getInt(),
                ResourceHeader.read(buffer),
                ResourceHeader.read(buffer),
                ResourceHeader.read(buffer),
                buffer.getInt(),
                ResourceHeader.read(buffer));
        header.check(name);
        return header;
    }

    private void check(String name) throws MediaException {
        if (version != VERSION_DEFAULT && version != VERSION_SOLID) {
            throw WimCorruption.unsupported(name, "WIM version 0x" + Integer.toHexString(version) + " is not known");
        }
        if (Integer.bitCount(flags & COMPRESSION_MASK) > 1) {
            throw WimCorruption.corrupt(name, "the header names more than one compression type");
        }
        if ((flags & FLAG_COMPRESSED) != 0 && (flags & COMPRESSION_MASK) == 0) {
            throw WimCorruption.unsupported(name, "the header names a compression type that is not known");
        }
        if (isCompressed() && !isChunkSize(chunkSize)) {
            throw WimCorruption.corrupt(name, "a chunk size of " + chunkSize + " bytes is not allowed");
        }
        if (partNumber < 1 || partNumber > totalParts) {
            throw WimCorruption.corrupt(name, "part " + partNumber + " of " + totalParts + " does not exist");
        }
        if (imageCount < 0 || bootIndex < 0 || bootIndex > imageCount) {
            throw WimCorruption.corrupt(
                    name, "boot index " + bootIndex + " of " + imageCount + " images is impossible");
        }
    }

    static boolean isChunkSize(int size) {
        return Integer.bitCount(size) == 1 && size >= MIN_CHUNK_SIZE && size <= MAX_CHUNK_SIZE;
    }

    byte[] toBytes() {
        ByteBuffer buffer = ByteBuffer.allocate(LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(MAGIC).putInt(LENGTH).putInt(version).putInt(flags).putInt(chunkSize);
        writeGuid(buffer);
        buffer.putShort((short) partNumber).putShort((short) totalParts).putInt(imageCount);
        blobTable.write(buffer);
        xmlData.write(buffer);
        bootMetadata.write(buffer);
        buffer.putInt(bootIndex);
        integrity.write(buffer);
        return buffer.array();
    }

    private static UUID readGuid(ByteBuffer buffer) {
        long high = (long) buffer.getInt() << 32;
        high |= (long) Short.toUnsignedInt(buffer.getShort()) << 16;
        high |= Short.toUnsignedInt(buffer.getShort());
        return new UUID(high, Long.reverseBytes(buffer.getLong()));
    }

    private void writeGuid(ByteBuffer buffer) {
        long high = guid.getMostSignificantBits();
        buffer.position(GUID_OFFSET);
        buffer.putInt((int) (high >>> 32)).putShort((short) (high >>> 16)).putShort((short) high);
        buffer.putLong(Long.reverseBytes(guid.getLeastSignificantBits()));
    }

    public boolean isCompressed() {
        return (flags & FLAG_COMPRESSED) != 0;
    }

    /** The codec of compressed resources outside solid ones. */
    public CompressionType compression() {
        for (CompressionType type : CompressionType.values()) {
            if (isCompressed() && (flags & type.headerFlag()) != 0) {
                return type;
            }
        }
        return CompressionType.NONE;
    }
}
