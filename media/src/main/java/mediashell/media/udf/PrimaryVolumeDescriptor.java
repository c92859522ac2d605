package mediashell.media.udf;

import mediashell.media.block.SectorBuffer;

/** Primary Volume Descriptor (3/10.1, OSTA 2.2.2) of a volume that is alone in its set. */
final class PrimaryVolumeDescriptor {

    private static final int SEQUENCE_NUMBER = 16;
    private static final int VOLUME_ID = 24;
    private static final int VOLUME_NUMBER = 56;
    private static final int MAX_VOLUME_NUMBER = 58;
    private static final int INTERCHANGE_LEVEL = 60;
    private static final int MAX_INTERCHANGE_LEVEL = 62;
    private static final int CHARACTER_SETS = 64;
    private static final int MAX_CHARACTER_SETS = 68;
    private static final int VOLUME_SET_ID = 72;
    private static final int DESCRIPTOR_CHARSET = 200;
    private static final int EXPLANATORY_CHARSET = 264;
    private static final int RECORDED = 376;
    private static final int IMPLEMENTATION = 388;

    private PrimaryVolumeDescriptor() {}

    static SectorBuffer encode(UdfVolumeIdentity identity, int sequenceNumber, long sector) {
        SectorBuffer descriptor = SectorBuffer.littleEndian(Udf.SECTOR);
        descriptor.put32(SEQUENCE_NUMBER, sequenceNumber);
        CompressedUnicode.putDstring(descriptor, VOLUME_ID, 32, identity.label());
        descriptor.put16(VOLUME_NUMBER, 1).put16(MAX_VOLUME_NUMBER, 1);
        descriptor.put16(INTERCHANGE_LEVEL, 2).put16(MAX_INTERCHANGE_LEVEL, 2);
        descriptor.put32(CHARACTER_SETS, 1).put32(MAX_CHARACTER_SETS, 1);
        CompressedUnicode.putDstring(descriptor, VOLUME_SET_ID, 128, identity.volumeSetId());
        CharacterSet.put(descriptor, DESCRIPTOR_CHARSET);
        CharacterSet.put(descriptor, EXPLANATORY_CHARSET);
        Timestamp.put(descriptor, RECORDED, identity.created());
        EntityIdentifier.putImplementation(descriptor, IMPLEMENTATION);
        DescriptorTag.seal(descriptor, DescriptorTag.PRIMARY_VOLUME, sector, Udf.DESCRIPTOR);
        return descriptor;
    }
}
