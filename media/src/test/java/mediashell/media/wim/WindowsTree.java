package mediashell.media.wim;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import mediashell.media.ContentSource;

/** A tree with everything that NTFS knows and Linux does not, and its listing as text. */
final class WindowsTree {

    private static final int HIDDEN_SYSTEM_ARCHIVE = 0x26;
    private static final int READ_ONLY_ARCHIVE = 0x21;
    private static final int ARCHIVE = 0x20;
    private static final int DIRECTORY = 0x10;
    private static final int REPARSE = 0x400;
    private static final int MOUNT_POINT = 0xA0000003;
    private static final Instant TIME = Instant.parse("2024-02-29T12:34:56.789012300Z");
    private static final byte[] OPEN = SecurityDescriptors.of(SecurityDescriptors.FULL, SecurityDescriptors.READ);
    private static final byte[] CLOSED = SecurityDescriptors.of(SecurityDescriptors.READ, 0);

    private final List<CaptureEntry> entries = new ArrayList<>();

    private WindowsTree() {}

    static List<CaptureEntry> entries() {
        WindowsTree tree = new WindowsTree();
        tree.add("", null, DIRECTORY, "", OPEN);
        tree.add("Program Files", null, DIRECTORY, "PROGRA~1", OPEN);
        tree.add("Program Files/Long name.dll", "library", HIDDEN_SYSTEM_ARCHIVE, "LONGNA~1.DLL", CLOSED);
        tree.add("Program Files/käse 渦.txt", "text", READ_ONLY_ARCHIVE, "KSE~1.TXT", OPEN);
        tree.add(
                "Program Files/downloaded.exe",
                "program",
                ARCHIVE,
                "DOWNLO~1.EXE",
                OPEN,
                zone(),
                data("second", 70_000));
        tree.add("Program Files/only streams", null, ARCHIVE, "ONLYST~1", OPEN, zone());
        tree.add("with a stream", null, DIRECTORY, "WITHAS~1", CLOSED, data("of a directory", 10));
        tree.linked(7, "one.bin", "another place/two.bin", "another place/three.bin");
        tree.link("to a file", "one.bin", ARCHIVE);
        tree.link("to a directory", "Program Files", DIRECTORY);
        tree.junction("junction", "\\??\\C:\\Program Files", "C:\\Program Files");
        return tree.entries;
    }

    private static CaptureStream zone() {
        ContentSource text =
                ContentSource.ofBytes("zone", "[ZoneTransfer]\r\nZoneId=3\r\n".getBytes(StandardCharsets.US_ASCII));
        return new CaptureStream(DentryStream.Kind.DATA, "Zone.Identifier", text);
    }

    private static CaptureStream data(String name, int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) size);
        return new CaptureStream(DentryStream.Kind.DATA, name, ContentSource.ofBytes(name, bytes));
    }

    private CaptureEntry add(
            String path, String text, int attributes, String shortName, byte[] descriptor, CaptureStream... streams) {
        return add(path, text, attributes, shortName, descriptor, 0, 0, streams);
    }

    private CaptureEntry add(
            String path,
            String text,
            int attributes,
            String shortName,
            byte[] descriptor,
            long group,
            int tag,
            CaptureStream... streams) {
        CaptureEntry entry = new CaptureEntry(
                path,
                text == null ? null : ContentSource.ofBytes(path, text.getBytes(StandardCharsets.UTF_8)),
                TIME,
                TIME.plusSeconds(entries.size()),
                TIME.plusNanos(100L * entries.size()),
                attributes,
                shortName,
                descriptor,
                group,
                tag,
                List.of(streams),
                Dentry.NO_ITEMS,
                null);
        entries.add(entry);
        return entry;
    }

    /** Names of one file share everything but their short names, and so their times. */
    private void linked(long group, String... paths) {
        add("another place", null, DIRECTORY, "ANOTHE~1", OPEN);
        CaptureEntry first = add(paths[0], "linked", ARCHIVE, "", OPEN, group, 0, zone());
        for (int i = 1; i < paths.length; i++) {
            entries.add(first.at(paths[i]));
        }
    }

    private void link(String path, String target, int kind) {
        CaptureEntry link = SymbolicLink.entry(path, target, kind == DIRECTORY, TIME);
        add(
                path,
                null,
                kind | REPARSE,
                "",
                CLOSED,
                0,
                link.reparseTag(),
                link.streams().getFirst());
    }

    /** A mount point (MS-FSCC 2.1.2.5), as Windows makes them of junctions. */
    private void junction(String path, String substitute, String print) {
        byte[] one = substitute.getBytes(StandardCharsets.UTF_16LE);
        byte[] other = print.getBytes(StandardCharsets.UTF_16LE);
        ByteBuffer out =
                ByteBuffer.allocate(8 + one.length + 2 + other.length + 2).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) one.length);
        out.putShort((short) (one.length + 2)).putShort((short) other.length);
        out.put(one).putShort((short) 0).put(other).putShort((short) 0);
        CaptureStream data =
                new CaptureStream(DentryStream.Kind.REPARSE, "", ContentSource.ofBytes("junction", out.array()));
        add(path, null, DIRECTORY | REPARSE, "", OPEN, 0, MOUNT_POINT, data);
    }

    /** Everything that an image tells of its entries but the numbers of hard links: who shares one is told instead. */
    static List<String> listing(WimVolume volume) throws IOException {
        List<CaptureEntry> all = volume.captureEntries();
        Map<Long, List<String>> groups = all.stream()
                .filter(each -> each.linkGroup() != 0)
                .collect(Collectors.groupingBy(
                        CaptureEntry::linkGroup, Collectors.mapping(CaptureEntry::path, Collectors.toList())));
        Map<String, String> lines = new TreeMap<>();
        for (CaptureEntry each : all) {
            List<String> names = groups.getOrDefault(each.linkGroup(), List.of());
            lines.put(each.path(), line(each) + (names.size() > 1 ? " linked " + names : ""));
        }
        return List.copyOf(lines.values());
    }

    private static String line(CaptureEntry entry) throws IOException {
        StringBuilder line = new StringBuilder("/" + entry.path());
        line.append(" %X '%s' ".formatted(entry.attributes(), entry.shortName()));
        line.append(entry.created())
                .append(' ')
                .append(entry.accessed())
                .append(' ')
                .append(entry.modified());
        line.append(" sd ").append(HexFormat.of().formatHex(entry.securityDescriptor()));
        line.append(" tag %X".formatted(entry.reparseTag()));
        line.append(" data ").append(entry.source() == null ? "" : bytes(entry.source()));
        Map<String, String> streams = new TreeMap<>();
        for (CaptureStream each : entry.streams()) {
            streams.put(each.kind() + ":" + each.name(), bytes(each.source()));
        }
        return line.append(' ').append(streams).toString();
    }

    private static String bytes(ContentSource source) throws IOException {
        try (InputStream in = source.open()) {
            byte[] bytes = in.readAllBytes();
            return bytes.length + "/" + Arrays.hashCode(bytes);
        }
    }
}
