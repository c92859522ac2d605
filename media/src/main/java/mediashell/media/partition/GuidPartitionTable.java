package mediashell.media.partition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;

import mediashell.media.block.SectorBuffer;

/**
 * GUID partition table (UEFI 5.3) of a disk with sectors of 512 bytes: header in sector 1, 128 entries in sectors 2 to 33,
 * and copies of both in the last 33 sectors.
 *
 * @param diskSectors sectors of the whole disk
 * @param disk the disk's GUID
 */
public record GuidPartitionTable(long diskSectors, UUID disk, List<Entry> entries) {

    /** One partition of a table to be written. */
    public record Entry(UUID type, UUID unique, long start, long sectors, String name) {}

    /** "Basic data", which Windows and firmware both mount (UEFI leaves the type of removable media open). */
    public static final UUID BASIC_DATA = UUID.fromString("EBD0A0A2-B9E5-4433-87C0-68B6B72699C7");

    public static final UUID EFI_SYSTEM = UUID.fromString("C12A7328-F81F-11D2-BA4B-00A0C93EC93B");

    /** Sectors from the start of the disk that the first table takes, with the protective MBR. */
    public static final int SECTORS_IN_FRONT = 34;

    /** Sectors at the end of the disk that the copy takes. */
    public static final int SECTORS_BEHIND = 33;

    static final String SIGNATURE = "EFI PART";
    static final int ENTRY_SIZE = 128;
    static final int HEADER_SIZE = 92;

    private static final int SECTOR = 512;
    private static final int ENTRY_COUNT = 128;
    private static final int REVISION = 0x0001_0000;
    private static final int HEADER_CRC = 16;
    private static final int MY_SECTOR = 24;
    private static final int OTHER_SECTOR = 32;
    private static final int FIRST_USABLE = 40;
    private static final int LAST_USABLE = 48;
    private static final int DISK = 56;
    static final int ENTRIES_SECTOR = 72;
    static final int ENTRIES_COUNT = 80;
    static final int ENTRIES_SIZE = 84;
    private static final int ENTRIES_CRC = 88;
    private static final int LONGEST_NAME = 36;

    /** Header, then entries: sectors 1 to 33. */
    public byte[] primary() {
        SectorBuffer bytes = SectorBuffer.littleEndian(SECTOR + ENTRY_COUNT * ENTRY_SIZE);
        byte[] table = table();
        bytes.putBytes(0, header(1, diskSectors - 1, 2, table)).putBytes(SECTOR, table);
        return bytes.array();
    }

    /** Entries, then header: the last 33 sectors. */
    public byte[] backup() {
        SectorBuffer bytes = SectorBuffer.littleEndian(SECTOR + ENTRY_COUNT * ENTRY_SIZE);
        byte[] table = table();
        bytes.putBytes(0, table);
        bytes.putBytes(table.length, header(diskSectors - 1, 1, diskSectors - SECTORS_BEHIND, table));
        return bytes.array();
    }

    private byte[] header(long mySector, long otherSector, long entriesSector, byte[] table) {
        SectorBuffer header = SectorBuffer.littleEndian(SECTOR);
        header.putAscii(0, SIGNATURE).put32(8, REVISION).put32(12, HEADER_SIZE);
        header.put64(MY_SECTOR, mySector).put64(OTHER_SECTOR, otherSector);
        header.put64(FIRST_USABLE, SECTORS_IN_FRONT).put64(LAST_USABLE, diskSectors - SECTORS_BEHIND - 1);
        putGuid(header, DISK, disk);
        header.put64(ENTRIES_SECTOR, entriesSector).put32(ENTRIES_COUNT, ENTRY_COUNT);
        header.put32(ENTRIES_SIZE, ENTRY_SIZE).put32(ENTRIES_CRC, crc(table, table.length));
        header.put32(HEADER_CRC, crc(header.array(), HEADER_SIZE));
        return header.array();
    }

    private byte[] table() {
        SectorBuffer table = SectorBuffer.littleEndian(ENTRY_COUNT * ENTRY_SIZE);
        int at = 0;
        for (Entry entry : entries) {
            putGuid(table, at, entry.type());
            putGuid(table, at + 16, entry.unique());
            table.put64(at + 32, entry.start()).put64(at + 40, entry.start() + entry.sectors() - 1);
            String name = entry.name().substring(0, Math.min(entry.name().length(), LONGEST_NAME));
            table.putBytes(at + 56, name.getBytes(StandardCharsets.UTF_16LE));
            at += ENTRY_SIZE;
        }
        return table.array();
    }

    /** UEFI appendix A: the first three fields least significant byte first, the rest as written. */
    private static void putGuid(SectorBuffer target, int offset, UUID guid) {
        long high = guid.getMostSignificantBits();
        target.put32(offset, high >>> 32).put16(offset + 4, (int) (high >>> 16)).put16(offset + 6, (int) high);
        target.put64(offset + 8, Long.reverseBytes(guid.getLeastSignificantBits()));
    }

    private static UUID guid(SectorBuffer source, int offset) {
        long high = source.u32(offset) << 32 | (long) source.u16(offset + 4) << 16 | source.u16(offset + 6);
        return new UUID(high, Long.reverseBytes(source.u64(offset + 8)));
    }

    static boolean isHeader(SectorBuffer header) {
        return header.matches(0, SIGNATURE);
    }

    /** The used entries of a table's bytes. */
    static List<Partition> parse(SectorBuffer table, int entrySize) {
        List<Partition> partitions = new ArrayList<>();
        for (int at = 0; at + ENTRY_SIZE <= table.size(); at += entrySize) {
            UUID type = guid(table, at);
            if (type.getMostSignificantBits() != 0 || type.getLeastSignificantBits() != 0) {
                long start = table.u64(at + 32);
                partitions.add(new Partition(start, table.u64(at + 40) - start + 1, false, type.toString()));
            }
        }
        return partitions;
    }

    private static long crc(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }
}
