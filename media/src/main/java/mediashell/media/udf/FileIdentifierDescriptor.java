package mediashell.media.udf;

import mediashell.media.block.SectorBuffer;

/**
 * File Identifier Descriptor (4/14.4, OSTA 2.3.4): a name in a directory and the block of its file entry.
 *
 * @param name empty for the entry of the parent directory
 * @param length bytes in the directory
 */
record FileIdentifierDescriptor(
        String name, boolean directory, boolean parent, boolean deleted, boolean hidden, long entryBlock, int length) {

    /** A name with its compression byte (2.3.4.6). */
    static final int LONGEST_NAME = 255;

    static final int FIXED_LENGTH = 38;

    private static final int VERSION = 16;
    private static final int CHARACTERISTICS = 18;
    private static final int NAME_LENGTH = 19;
    private static final int ENTRY = 20;
    private static final int UNIQUE_ID = 32;
    private static final int IMPLEMENTATION_LENGTH = 36;

    private static final int HIDDEN = 1;
    private static final int DIRECTORY = 2;
    private static final int DELETED = 4;
    private static final int PARENT = 8;

    /** Bytes that the descriptor of a name takes, padded to four; the empty name is the parent's entry. */
    static int lengthFor(String name) {
        return padded(FIXED_LENGTH + CompressedUnicode.encodedLength(name));
    }

    static SectorBuffer encodeParent(long entryBlock, long location) {
        return encode("", DIRECTORY | PARENT, entryBlock, 0, location);
    }

    static SectorBuffer encodeChild(String name, boolean directory, long entryBlock, long uniqueId, long location) {
        return encode(name, directory ? DIRECTORY : 0, entryBlock, uniqueId, location);
    }

    private static SectorBuffer encode(
            String name, int characteristics, long entryBlock, long uniqueId, long location) {
        byte[] encoded = CompressedUnicode.encode(name);
        int length = padded(FIXED_LENGTH + encoded.length);
        SectorBuffer descriptor = SectorBuffer.littleEndian(length);
        descriptor.put16(VERSION, 1).put8(CHARACTERISTICS, characteristics).put8(NAME_LENGTH, encoded.length);
        LongAllocationDescriptor.put(descriptor, ENTRY, Udf.SECTOR, entryBlock);
        descriptor.put32(UNIQUE_ID, uniqueId);
        descriptor.putBytes(FIXED_LENGTH, encoded);
        DescriptorTag.seal(descriptor, DescriptorTag.FILE_IDENTIFIER, location, length);
        return descriptor;
    }

    /** The descriptor at an offset of a directory's bytes, or null when it is not whole, not sound or not readable. */
    static FileIdentifierDescriptor parse(SectorBuffer directory, int offset) {
        if (offset + FIXED_LENGTH > directory.size()) {
            return null;
        }
        int nameLength = directory.u8(offset + NAME_LENGTH);
        int nameAt = FIXED_LENGTH + directory.u16(offset + IMPLEMENTATION_LENGTH);
        int length = padded(nameAt + nameLength);
        if (offset + length > directory.size()) {
            return null;
        }
        SectorBuffer descriptor = SectorBuffer.littleEndian(directory.slice(offset, length));
        String name = CompressedUnicode.decode(descriptor.slice(nameAt, nameLength));
        if (DescriptorTag.identify(descriptor) != DescriptorTag.FILE_IDENTIFIER || name == null) {
            return null;
        }
        int characteristics = descriptor.u8(CHARACTERISTICS);
        return new FileIdentifierDescriptor(
                name,
                (characteristics & DIRECTORY) != 0,
                (characteristics & PARENT) != 0,
                (characteristics & DELETED) != 0,
                (characteristics & HIDDEN) != 0,
                LongAllocationDescriptor.block(descriptor, ENTRY),
                length);
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
