package mediashell.media.iso9660;

import mediashell.media.block.SectorBuffer;

/** Puts directory records one after the other; none crosses the end of a sector (6.8.1.1). */
final class DirectoryPacker {

    private final SectorBuffer data;
    private int end;

    DirectoryPacker(int sectors) {
        this.data = SectorBuffer.littleEndian(sectors * Iso9660.SECTOR);
    }

    /** Where a record of the given length goes that follows {@code end} bytes of others. */
    static int positionFor(int end, int length) {
        int room = Iso9660.SECTOR - end % Iso9660.SECTOR;
        return length <= room ? end : end + room;
    }

    void add(DirectoryRecord record) {
        int length = DirectoryRecord.lengthFor(record.identifier());
        int position = positionFor(end, length);
        record.put(data, position);
        end = position + length;
    }

    byte[] bytes() {
        return data.array();
    }
}
