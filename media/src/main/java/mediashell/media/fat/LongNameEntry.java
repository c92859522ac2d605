package mediashell.media.fat;

import java.nio.charset.StandardCharsets;

import mediashell.media.block.SectorBuffer;

/** Long name entries (FAT 7): 13 UTF-16 units each, the last part first, bound to the short name by a checksum. */
final class LongNameEntry {

    static final int UNITS = 13;
    static final int LAST = 0x40;
    static final int MOST = 20;

    private static final int[] UNIT_OFFSETS = {1, 3, 5, 7, 9, 14, 16, 18, 20, 22, 24, 28, 30};
    private static final int ATTRIBUTES = 11;
    private static final int CHECKSUM = 13;

    private LongNameEntry() {}

    static int countFor(String name) {
        return (name.length() + UNITS - 1) / UNITS;
    }

    /** Writes all entries of a name; returns the offset behind them. */
    static int put(SectorBuffer target, int offset, String name, String shortName) {
        int count = countFor(name);
        int checksum = checksum(shortName.getBytes(StandardCharsets.ISO_8859_1));
        int at = offset;
        for (int order = count; order > 0; order--) {
            target.put8(at, order | (order == count ? LAST : 0));
            target.put8(at + ATTRIBUTES, DirectoryEntry.ATTRIBUTE_LONG_NAME);
            target.put8(at + CHECKSUM, checksum);
            for (int i = 0; i < UNITS; i++) {
                target.put16(at + UNIT_OFFSETS[i], unit(name, (order - 1) * UNITS + i));
            }
            at += DirectoryEntry.SIZE;
        }
        return at;
    }

    static int checksumAt(SectorBuffer source, int offset) {
        return source.u8(offset + CHECKSUM);
    }

    /** The units of one entry; a NUL ends them. */
    static String units(SectorBuffer source, int offset) {
        StringBuilder text = new StringBuilder(UNITS);
        for (int unitOffset : UNIT_OFFSETS) {
            int unit = source.u16(offset + unitOffset);
            if (unit == 0) {
                break;
            }
            text.append((char) unit);
        }
        return text.toString();
    }

    /** FAT 7.2: rotate right, add. */
    static int checksum(byte[] shortName) {
        int sum = 0;
        for (byte b : shortName) {
            sum = ((sum & 1) << 7 | sum >> 1) + (b & 0xFF) & 0xFF;
        }
        return sum;
    }

    private static int unit(String name, int index) {
        return index < name.length() ? name.charAt(index) : index == name.length() ? 0 : 0xFFFF;
    }
}
