package mediashell.media.udf;

import mediashell.media.block.SectorBuffer;

/** A regid (1/7.4): flags, 23 bytes of identifier, 8 bytes of suffix; the suffix as OSTA 2.1.5.3 says. */
final class EntityIdentifier {

    static final int LENGTH = 32;
    static final String DOMAIN = "*OSTA UDF Compliant";

    private static final int SUFFIX_AT = 24;

    private EntityIdentifier() {}

    /** The domain identifier; its suffix carries the UDF revision. */
    static void putDomain(SectorBuffer target, int offset) {
        target.putAscii(offset + 1, DOMAIN).put16(offset + SUFFIX_AT, Udf.REVISION);
    }

    /** "*UDF LV Info"; its suffix carries the UDF revision, too. */
    static void putVolumeInformation(SectorBuffer target, int offset) {
        target.putAscii(offset + 1, "*UDF LV Info").put16(offset + SUFFIX_AT, Udf.REVISION);
    }

    /** Who wrote the structure; an operating system class of 0 means undefined. */
    static void putImplementation(SectorBuffer target, int offset) {
        target.putAscii(offset + 1, "*Mediashell");
    }

    /** Contents of the partition: ECMA-167, second edition. */
    static void putPartitionContents(SectorBuffer target, int offset) {
        target.putAscii(offset + 1, "+NSR02");
    }
}
