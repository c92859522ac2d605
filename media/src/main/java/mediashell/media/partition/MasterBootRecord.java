package mediashell.media.partition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mediashell.media.block.SectorBuffer;

/** Master boot record: boot code, disk signature and four entries, the last two bytes 55 AA (UEFI 5.2.1). */
public final class MasterBootRecord {

    public static final int SECTOR = 512;

    /** FAT12. */
    public static final int TYPE_FAT12 = 0x01;

    /** FAT16, addressed by sector number. */
    public static final int TYPE_FAT16_LBA = 0x0E;

    /** FAT32, addressed by sector number. */
    public static final int TYPE_FAT32_LBA = 0x0C;

    /** The one entry that protects a disk with a GPT. */
    public static final int TYPE_PROTECTIVE = 0xEE;

    private static final int CODE_LENGTH = 440;
    private static final int DISK_SIGNATURE = 440;
    private static final int ENTRIES = 446;
    private static final int ENTRY = 16;
    private static final int ENTRY_COUNT = 4;
    private static final int TYPE = 4;
    private static final int START = 8;
    private static final int SECTORS = 12;
    private static final int SIGNATURE = 510;
    private static final int ACTIVE = 0x80;
    private static final long LARGEST = 0xFFFF_FFFFL;

    /** The cylinder, head and sector that say "beyond what these fields can name". */
    private static final byte[] CHS_BEYOND = {(byte) 0xFE, (byte) 0xFF, (byte) 0xFF};

    private MasterBootRecord() {}

    /**
     * A record with one partition.
     *
     * @param bootCode at most 440 bytes are taken; null for none
     */
    public static SectorBuffer encode(
            byte[] bootCode, int diskSignature, int type, boolean active, Partition partition) {
        SectorBuffer record = SectorBuffer.littleEndian(SECTOR);
        if (bootCode != null) {
            System.arraycopy(bootCode, 0, record.array(), 0, Math.min(CODE_LENGTH, bootCode.length));
        }
        record.put32(DISK_SIGNATURE, diskSignature);
        record.put8(ENTRIES, active ? ACTIVE : 0).put8(ENTRIES + TYPE, type);
        record.putBytes(ENTRIES + 1, CHS_BEYOND).putBytes(ENTRIES + TYPE + 1, CHS_BEYOND);
        record.put32(ENTRIES + START, partition.start());
        record.put32(ENTRIES + SECTORS, Math.min(partition.sectors(), LARGEST));
        return record.put16(SIGNATURE, 0xAA55);
    }

    /** The used entries of a record; empty when the signature is not there. */
    static List<Partition> parse(SectorBuffer record) {
        List<Partition> partitions = new ArrayList<>();
        for (int i = 0; i < ENTRY_COUNT && record.u16(SIGNATURE) == 0xAA55; i++) {
            int at = ENTRIES + i * ENTRY;
            int type = record.u8(at + TYPE);
            if (type != 0) {
                partitions.add(new Partition(
                        record.u32(at + START),
                        record.u32(at + SECTORS),
                        record.u8(at) == ACTIVE,
                        String.format(Locale.ROOT, "%02X", type)));
            }
        }
        return partitions;
    }
}
