package mediashell.media.fat;

import mediashell.media.block.SectorBuffer;

/** Puts the long name entries in front of a short entry together; parts that do not belong to it are ignored (FAT 7.3). */
final class LongNameCollector {

    private final StringBuilder name = new StringBuilder();
    private int expected;
    private int checksum = -1;

    void clear() {
        name.setLength(0);
        expected = 0;
        checksum = -1;
    }

    void add(SectorBuffer entries, int at) {
        int order = entries.u8(at) & ~LongNameEntry.LAST;
        if ((entries.u8(at) & LongNameEntry.LAST) != 0) {
            clear();
            expected = Math.min(order, LongNameEntry.MOST);
            checksum = LongNameEntry.checksumAt(entries, at);
        }
        boolean belongs = expected > 0 && order == expected && LongNameEntry.checksumAt(entries, at) == checksum;
        if (!belongs) {
            clear();
            return;
        }
        name.insert(0, LongNameEntry.units(entries, at));
        expected--;
    }

    /** The long name if it is whole and its checksum is the short entry's, otherwise the short name. */
    String nameFor(SectorBuffer entries, int at) {
        byte[] shortName = entries.slice(at, 11);
        boolean whole = expected == 0 && name.length() > 0 && LongNameEntry.checksum(shortName) == checksum;
        return whole ? name.toString() : DirectoryEntry.displayName(entries, at);
    }
}
