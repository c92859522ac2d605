package mediashell.testkit.fat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/** Inspects directories: dot entries, long names with order and checksum, sizes against chains. */
final class FatTreeInspector {

    private static final int ENTRY = 32;
    private static final int[] UNITS = {1, 3, 5, 7, 9, 14, 16, 18, 20, 22, 24, 28, 30};

    private final FatInspector volume;
    private final Findings findings;

    FatTreeInspector(FatInspector volume, Findings findings) {
        this.volume = volume;
        this.findings = findings;
    }

    void walk(String path, long cluster, long parent) throws IOException {
        walkEntries(path, volume.chain(cluster, path + "/"), cluster, parent);
    }

    void walkEntries(String path, ByteBuffer entries, long self, long parent) throws IOException {
        findings.line("fat dir %d %s/", self, path);
        if (!path.isEmpty()) {
            requireDot(entries, 0, ".", self, path);
            requireDot(entries, ENTRY, "..", parent, path);
        }
        Set<String> names = new HashSet<>();
        Set<String> shortNames = new HashSet<>();
        int first = path.isEmpty() ? 0 : 2 * ENTRY;
        int longStart = -1;
        int at = first;
        for (; at < entries.capacity() && Disk.u8(entries, at) != 0; at += ENTRY) {
            int attributes = Disk.u8(entries, at + 11);
            if (attributes == 0x0F) {
                longStart = longStart < 0 ? at : longStart;
                continue;
            }
            if ((attributes & 8) == 0) {
                String name = name(entries, longStart, at, path);
                boolean fresh = names.add(name.toUpperCase(Locale.ROOT)) & shortNames.add(Disk.text(entries, at, 11));
                findings.require(fresh, "'%s' holds '%s' twice", path, name);
                child(path + "/" + name, entries, at, path.isEmpty() ? 0 : self);
            }
            longStart = -1;
        }
        for (; at < entries.capacity(); at += ENTRY) {
            findings.require(Disk.u8(entries, at) == 0, "'%s' has entries behind its end", path);
        }
    }

    private void requireDot(ByteBuffer entries, int at, String name, long cluster, String path) {
        boolean right = Disk.text(entries, at, 11).stripTrailing().equals(name) && cluster(entries, at) == cluster;
        findings.require(right, "'%s' has a wrong '%s'", path, name);
    }

    private void child(String path, ByteBuffer entries, int at, long parent) throws IOException {
        long cluster = cluster(entries, at);
        long size = Disk.u32(entries, at + 28);
        if ((Disk.u8(entries, at + 11) & 0x10) != 0) {
            findings.require(size == 0, "the directory '%s' has a size", path);
            walk(path, cluster, parent);
            return;
        }
        ByteBuffer bytes = size == 0 && cluster == 0 ? ByteBuffer.allocate(0) : volume.chain(cluster, path);
        long clusters = (size + volume.clusterBytes() - 1) / volume.clusterBytes();
        findings.require(bytes.capacity() == clusters * volume.clusterBytes(), "'%s': chain and size", path);
        String digest = digest(bytes, (int) Math.min(size, bytes.capacity()));
        findings.line("fat %d %d %s %s [%s]", cluster, size, digest, path, Disk.text(entries, at, 11));
    }

    private String name(ByteBuffer entries, int longStart, int at, String path) {
        if (longStart < 0) {
            String base = Disk.text(entries, at, 8).stripTrailing();
            String extension = Disk.text(entries, at + 8, 3).stripTrailing();
            return extension.isEmpty() ? base : base + "." + extension;
        }
        int sum = 0;
        for (int i = 0; i < 11; i++) {
            sum = ((sum & 1) << 7) + (sum >> 1) + Disk.u8(entries, at + i) & 0xFF;
        }
        StringBuilder name = new StringBuilder();
        int order = 1;
        for (int part = at - ENTRY; part >= longStart; part -= ENTRY, order++) {
            int expected = order | (part == longStart ? 0x40 : 0);
            findings.require(Disk.u8(entries, part) == expected, "'%s': order of long name entries", path);
            findings.require(Disk.u8(entries, part + 13) == sum, "'%s': checksum of a long name", path);
            for (int unit : UNITS) {
                name.append((char) Disk.u16(entries, part + unit));
            }
        }
        int end = name.indexOf("\0");
        return end < 0 ? name.toString() : name.substring(0, end);
    }

    private static long cluster(ByteBuffer entries, int at) {
        return (long) Disk.u16(entries, at + 20) << 16 | Disk.u16(entries, at + 26);
    }

    private static String digest(ByteBuffer bytes, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes.array(), 0, length);
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
