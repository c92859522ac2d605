package mediashell.testkit.iso;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Inspects the tree of a UDF 1.02 volume (ECMA-167 part 4, OSTA 2.3): file entries, identifiers, extents. */
final class UdfTreeInspector {

    private static final int DIRECTORY = 4;
    private static final int FILE = 5;

    private record Entry(int type, long size, int links, List<long[]> extents) {}

    private final Sectors sectors;
    private final Findings findings;
    private final long start;
    private final long length;
    private final Set<Long> visited = new HashSet<>();
    private final Set<Long> uniqueIds = new HashSet<>();
    private final Map<Long, Long> used = new TreeMap<>();
    private int files;
    private int directories;
    private long largestUniqueId;

    UdfTreeInspector(Sectors sectors, Findings findings, long start, long length) {
        this.sectors = sectors;
        this.findings = findings;
        this.start = start;
        this.length = length;
    }

    int files() {
        return files;
    }

    int directories() {
        return directories;
    }

    long largestUniqueId() {
        return largestUniqueId;
    }

    void inspect(long rootBlock) throws IOException {
        walk("", rootBlock, rootBlock);
        long end = 0;
        for (Map.Entry<Long, Long> extent : used.entrySet()) {
            findings.require(extent.getKey() >= end, "blocks %d are used twice", extent.getKey());
            end = extent.getKey() + extent.getValue();
        }
    }

    private void walk(String path, long block, long parent) throws IOException {
        findings.require(visited.add(block), "directory '%s' is reached twice", path);
        Entry entry = entry(block, path + "/");
        if (entry == null || path.length() > 1023) {
            return;
        }
        directories++;
        findings.require(entry.type() == DIRECTORY, "'%s/' has file type %d", path, entry.type());
        findings.line("udf %d %s/", start + block, path);
        int subdirectories = 0;
        ByteBuffer data = data(entry);
        long first = entry.extents().isEmpty() ? block : entry.extents().getFirst()[0] - start;
        Set<String> names = new HashSet<>();
        for (int at = 0; at + 38 <= entry.size(); ) {
            int nameLength = Sectors.u8(data, at + 19);
            int useLength = Sectors.u16(data, at + 36);
            int flags = Sectors.u8(data, at + 18);
            long child = Sectors.u32(data, at + 24);
            if (!UdfTag.require(data, at, 257, first + at / Sectors.SIZE, findings, "identifier of " + path)) {
                return;
            }
            if (at == 0) {
                findings.require(flags == 0x0A && nameLength == 0 && child == parent, "'%s': parent first", path);
            } else {
                String name = UdfInspector.compressed(data, at + 38 + useLength, nameLength);
                findings.require(!name.isEmpty() && names.add(name), "'%s' holds '%s' twice", path, name);
                subdirectories += (flags & 2) != 0 ? 1 : 0;
                child(path + "/" + name, flags, child, block);
            }
            at += 38 + useLength + nameLength + 3 & ~3;
        }
        findings.require(entry.links() == subdirectories + 1, "'%s/' has %d links", path, entry.links());
    }

    private void child(String path, int flags, long block, long parent) throws IOException {
        if ((flags & 2) != 0) {
            walk(path, block, parent);
            return;
        }
        Entry entry = entry(block, path);
        if (entry == null) {
            return;
        }
        files++;
        findings.require(entry.type() == FILE, "'%s' has file type %d", path, entry.type());
        findings.require(entry.links() == 1, "'%s' has %d links", path, entry.links());
        long sector = entry.extents().isEmpty() ? 0 : entry.extents().getFirst()[0];
        findings.line("udf %d %d %s %s", sector, entry.size(), sectors.digest(entry.extents()), path);
    }

    private Entry entry(long block, String path) throws IOException {
        ByteBuffer entry = sectors.read(start + block, 1);
        if (!UdfTag.require(entry, 0, 261, block, findings, "entry of " + path)) {
            return null;
        }
        use(block, 1);
        findings.require(Sectors.u16(entry, 20) == 4, "'%s': strategy", path);
        findings.require((Sectors.u16(entry, 34) & 7) == 0, "'%s': allocation is not by short descriptors", path);
        long uniqueId = entry.getLong(160);
        findings.require(uniqueIds.add(uniqueId), "'%s': unique id %d is not unique", path, uniqueId);
        findings.require(uniqueId == 0 == path.equals("/") && (uniqueId == 0 || uniqueId > 15), "'%s': id", path);
        largestUniqueId = Math.max(largestUniqueId, uniqueId);
        long size = entry.getLong(56);
        List<long[]> extents = extents(entry, path, size);
        return new Entry(Sectors.u8(entry, 27), size, Sectors.u16(entry, 48), extents);
    }

    private List<long[]> extents(ByteBuffer entry, String path, long size) {
        List<long[]> extents = new ArrayList<>();
        long sum = 0;
        long blocks = 0;
        int from = 176 + (int) Math.min(Sectors.u32(entry, 168), Sectors.SIZE);
        long bytes = Math.min(Sectors.u32(entry, 172), Sectors.SIZE - from);
        for (int at = from; at + 8 <= from + bytes; at += 8) {
            long extent = Sectors.u32(entry, at);
            long block = Sectors.u32(entry, at + 4);
            findings.require(extent >> 30 == 0, "'%s': an extent is not recorded", path);
            findings.require(sum % Sectors.SIZE == 0, "'%s': an inner extent is not whole blocks", path);
            extents.add(new long[] {start + block, extent});
            sum += extent;
            blocks += (extent + Sectors.SIZE - 1) / Sectors.SIZE;
            use(block, (extent + Sectors.SIZE - 1) / Sectors.SIZE);
        }
        findings.require(sum == size, "'%s' has %d bytes and extents of %d", path, size, sum);
        findings.require(entry.getLong(64) == blocks, "'%s': blocks recorded", path);
        return extents;
    }

    /** Shared extents of equal files begin and end alike, so they count once. */
    private void use(long block, long count) {
        findings.require(block + count <= length, "blocks %d+%d lie outside the partition", block, count);
        Long known = used.put(block, count);
        findings.require(known == null || known == count, "blocks %d are shared in part", block);
    }

    private ByteBuffer data(Entry entry) throws IOException {
        if (entry.extents().isEmpty()) {
            return ByteBuffer.allocate(0);
        }
        long blocks = (entry.size() + Sectors.SIZE - 1) / Sectors.SIZE;
        return sectors.read(entry.extents().getFirst()[0], blocks);
    }
}
