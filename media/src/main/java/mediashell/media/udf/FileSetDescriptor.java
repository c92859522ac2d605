package mediashell.media.udf;

import mediashell.media.block.SectorBuffer;

/** File Set Descriptor (4/14.1, OSTA 2.3.2): where the root directory is. */
final class FileSetDescriptor {

    private static final int RECORDED = 16;
    private static final int INTERCHANGE_LEVEL = 28;
    private static final int MAX_INTERCHANGE_LEVEL = 30;
    private static final int CHARACTER_SETS = 32;
    private static final int MAX_CHARACTER_SETS = 36;
    private static final int LABEL_CHARSET = 48;
    private static final int LABEL = 112;
    private static final int FILE_SET_CHARSET = 240;
    private static final int FILE_SET_ID = 304;
    private static final int ROOT = 400;
    private static final int DOMAIN = 416;

    private FileSetDescriptor() {}

    static SectorBuffer encode(UdfVolumeIdentity identity, long rootBlock, long block) {
        SectorBuffer descriptor = SectorBuffer.littleEndian(Udf.SECTOR);
        Timestamp.put(descriptor, RECORDED, identity.created());
        descriptor.put16(INTERCHANGE_LEVEL, 3).put16(MAX_INTERCHANGE_LEVEL, 3);
        descriptor.put32(CHARACTER_SETS, 1).put32(MAX_CHARACTER_SETS, 1);
        CharacterSet.put(descriptor, LABEL_CHARSET);
        CompressedUnicode.putDstring(descriptor, LABEL, 128, identity.label());
        CharacterSet.put(descriptor, FILE_SET_CHARSET);
        CompressedUnicode.putDstring(descriptor, FILE_SET_ID, 32, identity.label());
        LongAllocationDescriptor.put(descriptor, ROOT, Udf.SECTOR, rootBlock);
        EntityIdentifier.putDomain(descriptor, DOMAIN);
        DescriptorTag.seal(descriptor, DescriptorTag.FILE_SET, block, Udf.DESCRIPTOR);
        return descriptor;
    }

    static long rootBlock(SectorBuffer descriptor) {
        return LongAllocationDescriptor.block(descriptor, ROOT);
    }
}
