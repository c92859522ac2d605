package mediashell.media.iso9660;

import java.time.Instant;

import mediashell.media.block.SectorBuffer;

/**
 * Primary and supplementary volume descriptor (8.4, 8.5) and the set terminator (8.3).
 *
 * @param volumeSectors sectors of the whole image, which is what edk2 takes as the end of the UEFI image
 * @param hierarchyStart sector where path tables and directories begin
 */
public record VolumeDescriptor(
        String label, long volumeSectors, IsoHierarchy hierarchy, long hierarchyStart, Instant created) {

    private static final int SYSTEM_ID = 8;
    private static final int VOLUME_ID = 40;
    private static final int VOLUME_SPACE = 80;
    private static final int ESCAPE_SEQUENCES = 88;
    private static final int SET_SIZE = 120;
    private static final int SEQUENCE_NUMBER = 124;
    private static final int BLOCK_SIZE = 128;
    private static final int PATH_TABLE_SIZE = 132;
    private static final int PATH_TABLE_L = 140;
    private static final int PATH_TABLE_M = 148;
    static final int ROOT_RECORD = 156;
    private static final int VOLUME_SET_ID = 190;
    private static final int APPLICATION_ID = 574;
    private static final int COPYRIGHT_FILE = 702;
    private static final int TEXT_END = 813;
    private static final int CREATED = 813;
    private static final int MODIFIED = 830;
    private static final int EXPIRES = 847;
    private static final int EFFECTIVE = 864;
    private static final int STRUCTURE_VERSION = 881;
    private static final int LABEL_LENGTH = 32;
    private static final int JOLIET_LABEL_UNITS = 16;
    private static final String JOLIET_LEVEL_3 = "%/E";

    /** 8.4: the label in d-characters, others as underscores, cut at 32. */
    public SectorBuffer primary() {
        SectorBuffer descriptor = common(Iso9660.TYPE_PRIMARY);
        descriptor.fill(SYSTEM_ID, LABEL_LENGTH, ' ');
        descriptor.putPadded(VOLUME_ID, LABEL_LENGTH, PrimaryIdentifiers.dCharacters(label, LABEL_LENGTH));
        descriptor.fill(VOLUME_SET_ID, TEXT_END - VOLUME_SET_ID, ' ');
        descriptor.putAscii(APPLICATION_ID, "MEDIASHELL");
        return descriptor;
    }

    /** 8.5 with the escape sequence of UCS-2 level 3: the label in UTF-16, cut at 16 units. */
    public SectorBuffer joliet() {
        SectorBuffer descriptor = common(Iso9660.TYPE_SUPPLEMENTARY);
        descriptor.putAscii(ESCAPE_SEQUENCES, JOLIET_LEVEL_3);
        fillWide(descriptor, SYSTEM_ID, LABEL_LENGTH);
        fillWide(descriptor, VOLUME_ID, LABEL_LENGTH);
        String shortened = label.substring(0, Math.min(label.length(), JOLIET_LABEL_UNITS));
        descriptor.putBytes(VOLUME_ID, JolietIdentifiers.utf16(shortened));
        fillWide(descriptor, VOLUME_SET_ID, COPYRIGHT_FILE - VOLUME_SET_ID);
        descriptor.putBytes(APPLICATION_ID, JolietIdentifiers.utf16("MEDIASHELL"));
        for (int at = COPYRIGHT_FILE; at < TEXT_END; at += 37) {
            fillWide(descriptor, at, 36);
        }
        return descriptor;
    }

    public static SectorBuffer terminator() {
        return SectorBuffer.littleEndian(Iso9660.SECTOR)
                .put8(0, Iso9660.TYPE_TERMINATOR)
                .putAscii(1, Iso9660.STANDARD_IDENTIFIER)
                .put8(6, 1);
    }

    static boolean isJoliet(SectorBuffer descriptor) {
        return descriptor.u8(0) == Iso9660.TYPE_SUPPLEMENTARY
                && (descriptor.matches(ESCAPE_SEQUENCES, "%/@")
                        || descriptor.matches(ESCAPE_SEQUENCES, "%/C")
                        || descriptor.matches(ESCAPE_SEQUENCES, JOLIET_LEVEL_3));
    }

    static byte[] labelBytes(SectorBuffer descriptor) {
        return descriptor.slice(VOLUME_ID, LABEL_LENGTH);
    }

    static int blockSize(SectorBuffer descriptor) {
        return descriptor.u16(BLOCK_SIZE);
    }

    private SectorBuffer common(int type) {
        SectorBuffer descriptor = SectorBuffer.littleEndian(Iso9660.SECTOR);
        descriptor.put8(0, type).putAscii(1, Iso9660.STANDARD_IDENTIFIER).put8(6, 1);
        descriptor.putBoth32(VOLUME_SPACE, volumeSectors).putBoth16(BLOCK_SIZE, Iso9660.SECTOR);
        descriptor.putBoth16(SET_SIZE, 1).putBoth16(SEQUENCE_NUMBER, 1);
        descriptor.putBoth32(PATH_TABLE_SIZE, hierarchy.pathTableBytes());
        descriptor.put32(PATH_TABLE_L, hierarchyStart);
        long tableM = hierarchyStart + hierarchy.pathTableSectors();
        descriptor.put32(PATH_TABLE_M, Integer.reverseBytes((int) tableM));
        hierarchy.rootRecord(hierarchyStart, created).put(descriptor, ROOT_RECORD);
        RecordingTime.putLong(descriptor, CREATED, created);
        RecordingTime.putLong(descriptor, MODIFIED, created);
        RecordingTime.putUnspecified(descriptor, EXPIRES);
        RecordingTime.putLong(descriptor, EFFECTIVE, created);
        return descriptor.put8(STRUCTURE_VERSION, 1);
    }

    private static void fillWide(SectorBuffer descriptor, int offset, int length) {
        for (int at = offset; at + 1 < offset + length; at += 2) {
            descriptor.put8(at, 0).put8(at + 1, ' ');
        }
    }
}
