package mediashell.media.udf;

import mediashell.media.block.SectorBuffer;

/** Implementation Use Volume Descriptor "*UDF LV Info" (3/10.4, OSTA 2.2.7). */
final class ImplementationUseVolumeDescriptor {

    private static final int SEQUENCE_NUMBER = 16;
    private static final int IDENTIFIER = 20;
    private static final int CHARSET = 52;
    private static final int LOGICAL_VOLUME_ID = 116;
    private static final int IMPLEMENTATION = 352;

    private ImplementationUseVolumeDescriptor() {}

    static SectorBuffer encode(UdfVolumeIdentity identity, int sequenceNumber, long sector) {
        SectorBuffer descriptor = SectorBuffer.littleEndian(Udf.SECTOR);
        descriptor.put32(SEQUENCE_NUMBER, sequenceNumber);
        EntityIdentifier.putVolumeInformation(descriptor, IDENTIFIER);
        CharacterSet.put(descriptor, CHARSET);
        CompressedUnicode.putDstring(descriptor, LOGICAL_VOLUME_ID, 128, identity.label());
        EntityIdentifier.putImplementation(descriptor, IMPLEMENTATION);
        DescriptorTag.seal(descriptor, DescriptorTag.IMPLEMENTATION_USE, sector, Udf.DESCRIPTOR);
        return descriptor;
    }
}
