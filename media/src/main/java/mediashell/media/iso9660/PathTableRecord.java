package mediashell.media.iso9660;

import mediashell.media.block.SectorBuffer;

/** Path Table Record (9.4); the buffer's byte order makes it one of table L or of table M. */
record PathTableRecord(long sector, int parentNumber, byte[] identifier) {

    private static final int FIXED_LENGTH = 8;

    static int lengthFor(byte[] identifier) {
        return FIXED_LENGTH + identifier.length + 1 & ~1;
    }

    int put(SectorBuffer table, int offset) {
        table.put8(offset, identifier.length).put32(offset + 2, sector).put16(offset + 6, parentNumber);
        table.putBytes(offset + FIXED_LENGTH, identifier);
        return offset + lengthFor(identifier);
    }
}
