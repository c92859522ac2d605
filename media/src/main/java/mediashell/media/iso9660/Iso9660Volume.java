package mediashell.media.iso9660;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import mediashell.media.MediaEntry;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.block.BlockSource;
import mediashell.media.block.Extent;
import mediashell.media.block.ExtentInputStream;
import mediashell.media.block.SectorBuffer;
import mediashell.media.tree.VolumeNode;
import mediashell.media.tree.VolumeTree;

/** Reads the primary or the Joliet hierarchy of an ISO 9660 disc, with files of several sections (level 3). */
public final class Iso9660Volume implements MediaVolume {

    private static final int LARGEST_DIRECTORY = 64 * 1024 * 1024;
    private static final int MOST_DESCRIPTORS = 64;

    private record Node(
            String name, boolean directory, long size, Instant modified, long location, List<Extent> extents)
            implements VolumeNode {

        @Override
        public int attributes() {
            return 0;
        }
    }

    private final BlockSource disc;
    private final boolean joliet;
    private final String label;
    private final VolumeTree<Node> tree;

    private Iso9660Volume(BlockSource disc, SectorBuffer descriptor, boolean joliet) throws IOException {
        this.disc = disc;
        this.joliet = joliet;
        this.label = text(VolumeDescriptor.labelBytes(descriptor), joliet).strip();
        if (VolumeDescriptor.blockSize(descriptor) != Iso9660.SECTOR) {
            throw new MediaException(
                    MediaErrorCode.UNSUPPORTED_FORMAT,
                    disc.describe(),
                    "the ISO 9660 volume has logical blocks of " + VolumeDescriptor.blockSize(descriptor)
                            + " bytes; only 2048 are read");
        }
        DirectoryRecord root = DirectoryRecord.parse(descriptor, VolumeDescriptor.ROOT_RECORD);
        if (root == null || !root.directory()) {
            throw corrupt("the volume descriptor has no root directory");
        }
        this.tree = new VolumeTree<>(disc.describe(), directory("", root), this::children);
    }

    /** Opens the Joliet hierarchy if there is one, otherwise the primary; closing the volume closes the source. */
    public static Iso9660Volume open(BlockSource disc) throws IOException {
        Optional<Iso9660Volume> joliet = openJoliet(disc);
        return joliet.isPresent() ? joliet.get() : openPrimary(disc);
    }

    /** @throws MediaException with {@link MediaErrorCode#UNSUPPORTED_FORMAT} when there is no primary descriptor */
    public static Iso9660Volume openPrimary(BlockSource disc) throws IOException {
        for (SectorBuffer descriptor : descriptors(disc)) {
            if (descriptor.u8(0) == Iso9660.TYPE_PRIMARY) {
                return new Iso9660Volume(disc, descriptor, false);
            }
        }
        throw new MediaException(
                MediaErrorCode.UNSUPPORTED_FORMAT,
                disc.describe(),
                "no ISO 9660 primary volume descriptor at sector 16; this is no ISO 9660 disc");
    }

    public static Optional<Iso9660Volume> openJoliet(BlockSource disc) throws IOException {
        for (SectorBuffer descriptor : descriptors(disc)) {
            if (VolumeDescriptor.isJoliet(descriptor)) {
                return Optional.of(new Iso9660Volume(disc, descriptor, true));
            }
        }
        return Optional.empty();
    }

    /** Whether the source has ISO 9660 volume descriptors. */
    public static boolean isIso9660(BlockSource disc) throws IOException {
        return !descriptors(disc).isEmpty();
    }

    @Override
    public String format() {
        return joliet ? "Joliet" : "ISO 9660";
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<MediaEntry> list(String directory) throws IOException {
        return tree.list(directory);
    }

    @Override
    public Optional<MediaEntry> stat(String path) throws IOException {
        return tree.stat(path);
    }

    @Override
    public InputStream open(String file) throws IOException {
        return new ExtentInputStream(disc, tree.file(file).extents());
    }

    @Override
    public void close() throws IOException {
        disc.close();
    }

    private static List<SectorBuffer> descriptors(BlockSource disc) throws IOException {
        List<SectorBuffer> found = new ArrayList<>();
        for (int i = 0; i < MOST_DESCRIPTORS; i++) {
            long position = (long) (Iso9660.FIRST_DESCRIPTOR + i) * Iso9660.SECTOR;
            if (position + Iso9660.SECTOR > disc.size()) {
                break;
            }
            SectorBuffer descriptor = SectorBuffer.littleEndian(disc.read(position, Iso9660.SECTOR));
            boolean known = descriptor.matches(1, Iso9660.STANDARD_IDENTIFIER);
            if (!known || descriptor.u8(0) == Iso9660.TYPE_TERMINATOR) {
                break;
            }
            found.add(descriptor);
        }
        return found;
    }

    private List<Node> children(Node directory) throws IOException {
        Extent extent = directory.extents().getFirst();
        SectorBuffer data = SectorBuffer.littleEndian(disc.read(extent.offset(), (int) extent.length()));
        List<Node> children = new ArrayList<>();
        List<Extent> sections = new ArrayList<>();
        int at = 0;
        while (at < data.size()) {
            if (data.u8(at) == 0) {
                at = (at / Iso9660.SECTOR + 1) * Iso9660.SECTOR;
                continue;
            }
            DirectoryRecord record = DirectoryRecord.parse(data, at);
            if (record == null) {
                throw corrupt("a directory at byte " + extent.offset() + " holds a broken record at byte " + at);
            }
            at += data.u8(at);
            if (record.isSelfOrParent()) {
                continue;
            }
            if (record.directory()) {
                children.add(directory(name(record), record));
                continue;
            }
            sections.add(placed(record));
            if (!record.moreExtents()) {
                children.add(file(record, List.copyOf(sections)));
                sections.clear();
            }
        }
        return children;
    }

    private Node directory(String name, DirectoryRecord record) throws MediaException {
        if (record.length() > LARGEST_DIRECTORY) {
            throw corrupt("a directory of " + record.length() + " bytes is larger than any real one");
        }
        return new Node(name, true, 0, record.recorded(), record.sector(), List.of(placed(record)));
    }

    private Node file(DirectoryRecord record, List<Extent> sections) {
        long size = sections.stream().mapToLong(Extent::length).sum();
        return new Node(name(record), false, size, record.recorded(), record.sector(), sections);
    }

    private Extent placed(DirectoryRecord record) throws MediaException {
        Extent extent = new Extent(record.sector() * Iso9660.SECTOR, record.length());
        if (extent.length() > 0 && extent.offset() + extent.length() > disc.size()) {
            throw corrupt("an extent of " + extent.length() + " bytes at sector " + record.sector()
                    + " reaches beyond the end of the image");
        }
        return extent;
    }

    private String name(DirectoryRecord record) {
        String name = text(record.identifier(), joliet);
        int version = name.lastIndexOf(';');
        String plain = version < 0 || record.directory() ? name : name.substring(0, version);
        return !joliet && plain.endsWith(".") && !record.directory() ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static String text(byte[] bytes, boolean wide) {
        String text = new String(bytes, wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
        int end = text.indexOf(0);
        return end < 0 ? text : text.substring(0, end);
    }

    private MediaException corrupt(String sentence) {
        return new MediaException(MediaErrorCode.CORRUPT_IMAGE, disc.describe(), sentence);
    }
}
