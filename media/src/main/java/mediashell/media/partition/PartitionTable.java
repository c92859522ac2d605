package mediashell.media.partition;

import java.io.IOException;
import java.util.List;

import mediashell.media.block.BlockSource;
import mediashell.media.block.SectorBuffer;

/** Reads whichever partition table a disk has. */
public final class PartitionTable {

    /** UEFI 5.3.2: entries have 128 bytes times a power of two; 128 entries are usual. */
    private static final int LARGEST_ENTRY = 4096;

    private static final int MOST_ENTRIES = 1024;

    private PartitionTable() {}

    /** The partitions that lie inside the disk, the active one first; empty when there is no table. */
    public static List<Partition> read(BlockSource disk) throws IOException {
        if (disk.size() < 2L * MasterBootRecord.SECTOR) {
            return List.of();
        }
        SectorBuffer record = SectorBuffer.littleEndian(disk.read(0, MasterBootRecord.SECTOR));
        List<Partition> found = MasterBootRecord.parse(record);
        boolean protective =
                found.stream().anyMatch(partition -> partition.type().equals("EE"));
        return (protective ? guidPartitions(disk) : found)
                .stream()
                        .filter(partition -> lies(partition, disk))
                        .sorted((a, b) -> Boolean.compare(b.active(), a.active()))
                        .toList();
    }

    private static List<Partition> guidPartitions(BlockSource disk) throws IOException {
        SectorBuffer header = SectorBuffer.littleEndian(disk.read(MasterBootRecord.SECTOR, MasterBootRecord.SECTOR));
        if (!GuidPartitionTable.isHeader(header)) {
            return List.of();
        }
        long entrySize = header.u32(GuidPartitionTable.ENTRIES_SIZE);
        long count = header.u32(GuidPartitionTable.ENTRIES_COUNT);
        if (entrySize < GuidPartitionTable.ENTRY_SIZE || entrySize > LARGEST_ENTRY || count > MOST_ENTRIES) {
            return List.of();
        }
        long start = header.u64(GuidPartitionTable.ENTRIES_SECTOR);
        if (start < 0 || start > disk.size() / MasterBootRecord.SECTOR) {
            return List.of();
        }
        byte[] table = disk.read(start * MasterBootRecord.SECTOR, (int) (entrySize * count));
        return GuidPartitionTable.parse(SectorBuffer.littleEndian(table), (int) entrySize);
    }

    private static boolean lies(Partition partition, BlockSource disk) {
        long sectors = disk.size() / MasterBootRecord.SECTOR;
        return partition.start() > 0
                && partition.sectors() > 0
                && partition.start() < sectors
                && partition.sectors() <= sectors - partition.start();
    }
}
