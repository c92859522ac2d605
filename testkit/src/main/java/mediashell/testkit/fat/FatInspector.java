package mediashell.testkit.fat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Inspects the tables of a FAT volume: boot sector and its copy, FSInfo, both allocation tables, lost clusters. */
final class FatInspector {

    private final Disk volume;
    private final Findings findings;
    private final long hidden;
    private final BitSet owned = new BitSet();
    private ByteBuffer table;
    private int bits;
    private int perCluster;
    private long dataStart;
    private int clusters;

    FatInspector(Disk volume, Findings findings, long hidden) {
        this.volume = volume;
        this.findings = findings;
        this.hidden = hidden;
    }

    void inspect() throws IOException {
        ByteBuffer boot = volume.read(0, 1);
        boolean readable = Disk.u16(boot, 510) == 0xAA55 && Disk.u16(boot, 11) == 512 && Disk.u8(boot, 16) == 2;
        findings.require(readable, "no FAT boot sector with two tables");
        if (!readable) {
            return;
        }
        int rootEntries = readGeometry(boot);
        int reserved = Disk.u16(boot, 14);
        long tableSectors = tableSectors(boot);
        table = volume.read(reserved, tableSectors);
        findings.require(table.equals(volume.read(reserved + tableSectors, tableSectors)), "the tables differ");
        findings.require((entry(0) & 0xFF) == Disk.u8(boot, 21), "entry 0 lacks the media byte");
        FatTreeInspector tree = new FatTreeInspector(this, findings);
        if (bits == 32) {
            tree.walk("", Disk.u32(boot, 44), 0);
            inspectFat32(boot);
        } else {
            tree.walkEntries("", volume.read(reserved + 2 * tableSectors, rootEntries / 16), 0, 0);
        }
        for (int cluster = 2; cluster < clusters + 2; cluster++) {
            findings.require(entry(cluster) == 0 || owned.get(cluster), "cluster %d is lost", cluster);
        }
    }

    private static long tableSectors(ByteBuffer boot) {
        return Disk.u16(boot, 22) != 0 ? Disk.u16(boot, 22) : Disk.u32(boot, 36);
    }

    /** Returns the number of root entries, which FAT32 has none of. */
    private int readGeometry(ByteBuffer boot) throws IOException {
        perCluster = Disk.u8(boot, 13);
        int reserved = Disk.u16(boot, 14);
        int rootEntries = Disk.u16(boot, 17);
        long total = Disk.u16(boot, 19) != 0 ? Disk.u16(boot, 19) : Disk.u32(boot, 32);
        long tableSectors = tableSectors(boot);
        dataStart = reserved + 2 * tableSectors + rootEntries / 16;
        clusters = (int) ((total - dataStart) / perCluster);
        bits = clusters < 4085 ? 12 : clusters < 65_525 ? 16 : 32;
        findings.require(Disk.u32(boot, 28) == hidden, "hidden sectors %d", Disk.u32(boot, 28));
        findings.require(total <= volume.sectors(), "the volume is larger than its place");
        findings.require(tableSectors * 512 * 8 / bits >= clusters + 2, "the tables are too short");
        findings.require(dataStart % 8 == 0 || total == 2880, "the first cluster is not aligned");
        String label = Disk.text(boot, bits == 32 ? 71 : 43, 11).stripTrailing();
        findings.line(
                "fat%d label '%s' sectors %d clusters %d x %d data %d",
                bits, label, total, clusters, perCluster, dataStart);
        return rootEntries;
    }

    private void inspectFat32(ByteBuffer boot) throws IOException {
        findings.require(boot.equals(volume.read(6, 1)), "the copy of the boot sector differs");
        ByteBuffer information = volume.read(1, 1);
        findings.require(information.equals(volume.read(7, 1)), "the copy of FSInfo differs");
        findings.require(Disk.u32(information, 0) == 0x41615252L, "FSInfo signature");
        int free = 0;
        for (int cluster = 2; cluster < clusters + 2; cluster++) {
            free += entry(cluster) == 0 ? 1 : 0;
        }
        findings.require(Disk.u32(information, 488) == free, "FSInfo counts %d free", Disk.u32(information, 488));
    }

    long entry(int cluster) {
        return switch (bits) {
            case 12 -> {
                int pair = Disk.u16(table, cluster * 3 / 2);
                yield cluster % 2 == 0 ? pair & 0xFFF : pair >> 4;
            }
            case 16 -> Disk.u16(table, cluster * 2);
            default -> Disk.u32(table, cluster * 4) & 0x0FFF_FFFF;
        };
    }

    /** Bytes of a whole chain; each cluster belongs to one chain only. */
    ByteBuffer chain(long first, String what) throws IOException {
        long cluster = first;
        int count = 0;
        List<ByteBuffer> parts = new ArrayList<>();
        while (cluster >= 2 && cluster < clusters + 2 && !owned.get((int) cluster)) {
            owned.set((int) cluster);
            parts.add(volume.read(dataStart + (cluster - 2) * perCluster, perCluster));
            count++;
            cluster = entry((int) cluster);
        }
        long end = bits == 12 ? 0xFF8 : bits == 16 ? 0xFFF8 : 0x0FFF_FFF8L;
        findings.require(cluster >= end, "the chain of '%s' runs into cluster %d", what, cluster);
        ByteBuffer bytes = ByteBuffer.allocate(count * perCluster * 512).order(ByteOrder.LITTLE_ENDIAN);
        parts.forEach(bytes::put);
        return bytes.clear();
    }

    int clusterBytes() {
        return perCluster * 512;
    }
}
