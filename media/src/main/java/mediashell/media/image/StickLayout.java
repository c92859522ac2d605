package mediashell.media.image;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.block.SectorBuffer;
import mediashell.media.fat.FatGeometry;
import mediashell.media.fat.FatKind;
import mediashell.media.fat.FatLayout;
import mediashell.media.fat.FatSize;
import mediashell.media.fat.FatSpecification;
import mediashell.media.partition.GuidPartitionTable;
import mediashell.media.partition.MasterBootRecord;
import mediashell.media.partition.Partition;
import mediashell.media.tree.FileNode;

/** Every position on a stick: partition table, one FAT partition from sector 2048 on, with GPT a copy of it at the end. */
public final class StickLayout {

    /** 1 MiB: what every current system aligns partitions to. */
    public static final int PARTITION_START = 2048;

    private final StickSpecification specification;
    private final FatLayout fat;
    private final long sectors;

    private StickLayout(StickSpecification specification) throws MediaException {
        this.specification = specification;
        long behind = sectorsBehind(specification.scheme());
        long room = specification.sectors() - PARTITION_START - behind;
        if (specification.sectors() != 0 && room <= 0) {
            throw new MediaException(
                    MediaErrorCode.CAPACITY_EXCEEDED, specification.label(), "the stick is smaller than 2 MB");
        }
        FatKind kind = specification.kind();
        FatSize size = specification.sectors() == 0 ? new FatSize.SmallestOf(kind) : new FatSize.OfSectors(kind, room);
        this.fat = FatLayout.of(new FatSpecification(
                specification.label(),
                specification.created(),
                specification.seed(),
                specification.files(),
                specification.directories(),
                size,
                PARTITION_START,
                kind == FatKind.FAT32 ? BootPrograms.bytes("fat32boot.bin") : null));
        long volume = fat.geometry().totalSectors();
        this.sectors = specification.sectors() == 0 ? PARTITION_START + volume + behind : specification.sectors();
    }

    /** @throws MediaException as {@link FatLayout#of} */
    public static StickLayout of(StickSpecification specification) throws MediaException {
        return new StickLayout(specification);
    }

    public StickSpecification specification() {
        return specification;
    }

    public FatLayout fat() {
        return fat;
    }

    /** Bytes of the whole stick. */
    public long size() {
        return sectors * FatGeometry.SECTOR;
    }

    /** What lies in front of the partition: boot record and table. */
    byte[] front() {
        Partition volume = partition();
        int signature = specification.seed().serial("stick.disk-signature");
        if (specification.scheme() == PartitionScheme.MBR) {
            return MasterBootRecord.encode(BootPrograms.bytes("mbr.bin"), signature, partitionType(), true, volume)
                    .array();
        }
        Partition whole = new Partition(1, sectors - 1, false, "");
        SectorBuffer front = SectorBuffer.littleEndian(GuidPartitionTable.SECTORS_IN_FRONT * FatGeometry.SECTOR);
        SectorBuffer record = MasterBootRecord.encode(null, 0, MasterBootRecord.TYPE_PROTECTIVE, false, whole);
        front.putBytes(0, record.array()).putBytes(FatGeometry.SECTOR, table().primary());
        return front.array();
    }

    /** What lies in the last sectors; empty with an MBR. */
    byte[] behind() {
        return specification.scheme() == PartitionScheme.MBR ? new byte[0] : table().backup();
    }

    /** Writes the layout as text, one line a region and a file; the same text for equal specifications. */
    public void print(Appendable out) throws IOException {
        FatGeometry geometry = fat.geometry();
        out.append(String.format(
                Locale.ROOT,
                "%s, %s, label '%s', %d sectors of 512 bytes, %d clusters of %d sectors\n",
                specification.scheme(),
                specification.kind(),
                specification.label(),
                sectors,
                geometry.clusters(),
                geometry.sectorsPerCluster()));
        line(out, 0, "partition table");
        line(out, PARTITION_START, "boot sector");
        for (FileNode file : fat.tree().files()) {
            long cluster = fat.firstCluster(file);
            long sector = cluster == 0 ? 0 : PARTITION_START + geometry.sectorOf(cluster);
            line(out, sector, file.size() + " bytes: " + file.path());
        }
    }

    private static void line(Appendable out, long sector, String content) throws IOException {
        out.append(String.format(Locale.ROOT, "%10d  %s\n", sector, content));
    }

    private Partition partition() {
        String type = String.format(Locale.ROOT, "%02X", partitionType());
        return new Partition(PARTITION_START, fat.geometry().totalSectors(), true, type);
    }

    private int partitionType() {
        return switch (specification.kind()) {
            case FAT12 -> MasterBootRecord.TYPE_FAT12;
            case FAT16 -> MasterBootRecord.TYPE_FAT16_LBA;
            case FAT32 -> MasterBootRecord.TYPE_FAT32_LBA;
        };
    }

    private GuidPartitionTable table() {
        Partition volume = partition();
        return new GuidPartitionTable(
                sectors,
                specification.seed().guid("stick.disk"),
                List.of(new GuidPartitionTable.Entry(
                        GuidPartitionTable.BASIC_DATA,
                        specification.seed().guid("stick.partition"),
                        volume.start(),
                        volume.sectors(),
                        specification.label())));
    }

    private static long sectorsBehind(PartitionScheme scheme) {
        return scheme == PartitionScheme.MBR ? 0 : GuidPartitionTable.SECTORS_BEHIND;
    }
}
