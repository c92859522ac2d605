package mediashell.testkit.iso;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Inspects one hierarchy of ISO 9660 (ECMA-119 6 to 9), primary or Joliet. */
final class Iso9660Inspector {

    private static final int DEEPEST = 8;

    private record Record(long sector, long length, int flags, byte[] identifier) {

        boolean directory() {
            return (flags & 2) != 0;
        }

        boolean more() {
            return (flags & 0x80) != 0;
        }
    }

    private final Sectors sectors;
    private final Findings findings;
    private final boolean joliet;
    private final Set<Long> directories = new HashSet<>();

    Iso9660Inspector(Sectors sectors, Findings findings, boolean joliet) {
        this.sectors = sectors;
        this.findings = findings;
        this.joliet = joliet;
    }

    void inspect(ByteBuffer descriptor) throws IOException {
        long volume = both32(descriptor, 80);
        findings.require(volume == sectors.count(), "volume space %d of %d sectors", volume, sectors.count());
        findings.require(both16(descriptor, 128) == Sectors.SIZE, "logical blocks are not 2048 bytes");
        findings.require(both16(descriptor, 120) == 1 && both16(descriptor, 124) == 1, "not volume 1 of 1");
        findings.require(Sectors.u8(descriptor, 881) == 1, "file structure version");
        byte[] label = new byte[32];
        descriptor.get(40, label);
        findings.line("%s label '%s' sectors %d", name(), decode(label).strip(), volume);
        Record root = record(descriptor, 156);
        walk("", root, root, 1);
        pathTable(descriptor, 140, ByteOrder.LITTLE_ENDIAN);
        pathTable(descriptor, 148, ByteOrder.BIG_ENDIAN);
    }

    private void walk(String path, Record self, Record parent, int depth) throws IOException {
        findings.require(directories.add(self.sector()), "%s directory '%s' is reached twice", name(), path);
        findings.require(joliet || depth <= DEEPEST, "directory '%s' is deeper than eight levels", path);
        findings.require(self.length() % Sectors.SIZE == 0, "directory '%s' is not whole sectors", path);
        List<Record> records = records(path, self);
        findings.require(records.size() >= 2, "directory '%s' has no dot records", path);
        if (records.size() < 2 || depth > 100) {
            return;
        }
        findings.require(records.get(0).sector() == self.sector(), "'.' of '%s' is another directory", path);
        findings.require(records.get(1).sector() == parent.sector(), "'..' of '%s' is another directory", path);
        requireOrder(path, records);
        List<long[]> extents = new ArrayList<>();
        for (Record child : records.subList(2, records.size())) {
            String childPath = path + "/" + decode(child.identifier());
            if (child.directory()) {
                walk(childPath, child, self, depth + 1);
                continue;
            }
            extents.add(new long[] {child.sector(), child.length()});
            findings.require(!child.more() || child.length() % Sectors.SIZE == 0, "'%s': section", childPath);
            if (!child.more()) {
                file(childPath, extents);
                extents.clear();
            }
        }
    }

    private void file(String path, List<long[]> extents) throws IOException {
        long size = 0;
        for (long[] extent : extents) {
            findings.require(extent[0] == 0 || extent[0] * Sectors.SIZE + extent[1] <= sectors.bytes(), "'%s'", path);
            size += extent[1];
        }
        findings.line("%s %d %d %s %s", name(), extents.getFirst()[0], size, sectors.digest(extents), path);
    }

    private List<Record> records(String path, Record directory) throws IOException {
        List<Record> records = new ArrayList<>();
        ByteBuffer data = sectors.read(directory.sector(), directory.length() / Sectors.SIZE);
        for (int at = 0; at < data.capacity(); ) {
            int length = Sectors.u8(data, at);
            if (length == 0) {
                at = (at / Sectors.SIZE + 1) * Sectors.SIZE;
                continue;
            }
            boolean inSector = at % Sectors.SIZE + length <= Sectors.SIZE;
            findings.require(inSector, "a record of '%s' crosses a sector", path);
            if (!inSector || length < 34) {
                break;
            }
            records.add(record(data, at));
            at += length;
        }
        return records;
    }

    private Record record(ByteBuffer data, int at) {
        byte[] identifier = new byte[Math.min(Sectors.u8(data, at + 32), data.capacity() - at - 33)];
        data.get(at + 33, identifier);
        return new Record(both32(data, at + 2), both32(data, at + 10), Sectors.u8(data, at + 25), identifier);
    }

    /** 9.3: by name, then extension, each as if padded with blanks; sections of one file stand together. */
    private void requireOrder(String path, List<Record> records) {
        for (int i = 3; i < records.size(); i++) {
            Record before = records.get(i - 1);
            Record after = records.get(i);
            boolean inOrder = before.more() || compare(before.identifier(), after.identifier()) < 0;
            findings.require(
                    inOrder,
                    "%s '%s': '%s' after '%s'",
                    name(),
                    path,
                    decode(after.identifier()),
                    decode(before.identifier()));
        }
    }

    private int compare(byte[] a, byte[] b) {
        if (joliet) {
            return decode(a).compareTo(decode(b));
        }
        String[] first = decode(a).split(";")[0].split("\\.", 2);
        String[] second = decode(b).split(";")[0].split("\\.", 2);
        int names = first[0].compareTo(second[0]);
        return names != 0 ? names : (first.length > 1 ? first[1] : "").compareTo(second.length > 1 ? second[1] : "");
    }

    private void pathTable(ByteBuffer descriptor, int pointer, ByteOrder order) throws IOException {
        long size = both32(descriptor, 132);
        ByteBuffer place = descriptor.duplicate().order(order);
        long start = place.getInt(pointer) & 0xFFFF_FFFFL;
        ByteBuffer table =
                sectors.read(start, (size + Sectors.SIZE - 1) / Sectors.SIZE).order(order);
        Set<Long> found = new HashSet<>();
        int number = 0;
        int at = 0;
        while (at + 8 <= size && Sectors.u8(table, at) > 0) {
            number++;
            found.add(table.getInt(at + 2) & 0xFFFF_FFFFL);
            int parent = table.getShort(at + 6) & 0xFFFF;
            findings.require(parent <= number, "path table entry %d names a later parent", number);
            int identifier = Sectors.u8(table, at);
            at += 8 + identifier + (identifier & 1);
        }
        findings.require(at == size, "%s path table of %d bytes ends at %d", name(), size, at);
        findings.require(found.equals(directories), "%s path table and tree differ", name());
    }

    private long both32(ByteBuffer data, int at) {
        long little = Sectors.u32(data, at);
        long big = Integer.reverseBytes(data.getInt(at + 4)) & 0xFFFF_FFFFL;
        findings.require(little == big, "a both-byte-order field says %d and %d", little, big);
        return little;
    }

    private int both16(ByteBuffer data, int at) {
        int little = Sectors.u16(data, at);
        findings.require(
                little == (Short.reverseBytes(data.getShort(at + 2)) & 0xFFFF), "a both-byte-order field differs");
        return little;
    }

    private String decode(byte[] bytes) {
        return new String(bytes, joliet ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
    }

    private String name() {
        return joliet ? "joliet" : "iso9660";
    }
}
