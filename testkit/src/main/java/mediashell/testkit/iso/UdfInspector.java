package mediashell.testkit.iso;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Inspects the volume structure of UDF 1.02 (ECMA-167 part 3, OSTA 2.2) and hands the tree on. */
final class UdfInspector {

    private static final int PRIMARY = 1;
    private static final int PARTITION = 5;
    private static final int LOGICAL = 6;
    private static final int TERMINATOR = 8;

    private final Sectors sectors;
    private final Findings findings;

    private UdfInspector(Sectors sectors, Findings findings) {
        this.sectors = sectors;
        this.findings = findings;
    }

    /** Does nothing when no recognition sequence begins at the sector. */
    static void inspect(Sectors sectors, Findings findings, long recognition) throws IOException {
        if (Sectors.text(sectors.read(recognition, 1), 1, 5).equals("BEA01")) {
            new UdfInspector(sectors, findings).inspect(recognition);
        }
    }

    private void inspect(long recognition) throws IOException {
        String middle = Sectors.text(sectors.read(recognition + 1, 1), 1, 5);
        String end = Sectors.text(sectors.read(recognition + 2, 1), 1, 5);
        findings.require(middle.equals("NSR02") && end.equals("TEA01"), "recognition: %s %s", middle, end);
        ByteBuffer anchor = anchor(256);
        ByteBuffer last = anchor(sectors.count() - 1);
        findings.require(anchor.slice(16, 16).equals(last.slice(16, 16)), "the anchors differ");
        Map<Integer, ByteBuffer> main = sequence("main", anchor, 16);
        Map<Integer, ByteBuffer> reserve = sequence("reserve", anchor, 24);
        findings.require(main.keySet().equals(reserve.keySet()), "the sequences hold different descriptors");
        for (int identifier : main.keySet()) {
            ByteBuffer copy = reserve.get(identifier);
            boolean same = copy != null && main.get(identifier).slice(16, 496).equals(copy.slice(16, 496));
            findings.require(same, "descriptor %d differs between the sequences", identifier);
        }
        if (main.keySet().containsAll(Arrays.asList(PRIMARY, PARTITION, LOGICAL))) {
            volume(main.get(PARTITION), main.get(LOGICAL));
        } else {
            findings.require(false, "the main sequence holds only %s", main.keySet());
        }
    }

    private ByteBuffer anchor(long sector) throws IOException {
        ByteBuffer anchor = sectors.read(sector, 1);
        UdfTag.require(anchor, 0, 2, sector, findings, "anchor at " + sector);
        return anchor;
    }

    private Map<Integer, ByteBuffer> sequence(String name, ByteBuffer anchor, int pointer) throws IOException {
        long length = Sectors.u32(anchor, pointer);
        long start = Sectors.u32(anchor, pointer + 4);
        findings.require(length >= 16 * Sectors.SIZE, "the %s sequence is shorter than 16 sectors", name);
        Map<Integer, ByteBuffer> found = new HashMap<>();
        for (long sector = start; sector < start + Math.min(64, length / Sectors.SIZE); sector++) {
            ByteBuffer descriptor = sectors.read(sector, 1);
            int identifier = UdfTag.check(descriptor, 0, sector, findings, name + " sequence at " + sector);
            if (identifier == TERMINATOR || found.put(identifier, descriptor) != null) {
                break;
            }
        }
        return found;
    }

    private void volume(ByteBuffer partition, ByteBuffer logical) throws IOException {
        long start = Sectors.u32(partition, 188);
        long length = Sectors.u32(partition, 192);
        findings.require(Sectors.text(partition, 25, 6).equals("+NSR02"), "partition contents");
        findings.require(start + length <= sectors.count(), "the partition reaches beyond the disc");
        findings.require(Sectors.u32(partition, 184) == 1, "the partition is not read-only");
        findings.require(Sectors.u32(logical, 212) == Sectors.SIZE, "logical block size");
        findings.require(Sectors.text(logical, 217, 19).equals("*OSTA UDF Compliant"), "domain");
        findings.require(Sectors.u16(logical, 240) == 0x0102, "revision %04x", Sectors.u16(logical, 240));
        findings.require(Sectors.u32(logical, 268) == 1 && Sectors.u8(logical, 440) == 1, "partition maps");
        String label = compressed(logical, 84, Sectors.u8(logical, 84 + 127));
        findings.line("udf label '%s' partition %d+%d", label, start, length);
        long fileSet = Sectors.u32(logical, 252);
        ByteBuffer descriptor = sectors.read(start + fileSet, 1);
        if (!UdfTag.require(descriptor, 0, 256, fileSet, findings, "file set")) {
            return;
        }
        UdfTreeInspector tree = new UdfTreeInspector(sectors, findings, start, length);
        tree.inspect(Sectors.u32(descriptor, 404));
        integrity(Sectors.u32(logical, 436), length, tree);
    }

    private void integrity(long sector, long partitionLength, UdfTreeInspector tree) throws IOException {
        ByteBuffer descriptor = sectors.read(sector, 1);
        if (!UdfTag.require(descriptor, 0, 9, sector, findings, "integrity")) {
            return;
        }
        findings.require(Sectors.u32(descriptor, 28) == 1, "the volume is not closed");
        findings.require(Sectors.u32(descriptor, 84) == partitionLength, "integrity: partition size");
        long files = Sectors.u32(descriptor, 120);
        long directories = Sectors.u32(descriptor, 124);
        findings.require(files == tree.files(), "integrity counts %d files of %d", files, tree.files());
        findings.require(directories == tree.directories(), "integrity counts %d directories", directories);
        findings.require(descriptor.getLong(40) > tree.largestUniqueId(), "integrity: next unique id");
    }

    /** OSTA CS0: 8 and Latin-1, or 16 and UTF-16 with the most significant byte first. */
    static String compressed(ByteBuffer data, int at, int length) {
        StringBuilder text = new StringBuilder();
        if (length > 0 && Sectors.u8(data, at) == 8) {
            text.append(Sectors.text(data, at + 1, length - 1));
        } else if (length > 0) {
            for (int i = 1; i + 1 < length; i += 2) {
                text.append((char) (Sectors.u8(data, at + i) << 8 | Sectors.u8(data, at + i + 1)));
            }
        }
        return text.toString();
    }
}
