package mediashell.media.fat;

import java.io.IOException;
import java.io.InputStream;
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

/** Reads FAT12, FAT16 and FAT32 volumes with sectors of 512 bytes and long names. */
public final class FatVolume implements MediaVolume {

    private static final long LARGEST_DIRECTORY = 65_536L * DirectoryEntry.SIZE;

    /** The place of the root of FAT12 and FAT16, which has no cluster. */
    private static final long FIXED_ROOT = 0;

    private record Node(String name, boolean directory, long size, Instant modified, int attributes, long location)
            implements VolumeNode {}

    private final BlockSource volume;
    private final FatGeometry geometry;
    private final AllocationTableReader table;
    private final String label;
    private final VolumeTree<Node> tree;

    private FatVolume(BlockSource volume) throws IOException {
        this.volume = volume;
        SectorBuffer boot = SectorBuffer.littleEndian(volume.read(0, FatGeometry.SECTOR));
        this.geometry = BootSector.parse(boot, volume.size(), volume.describe());
        this.table = new AllocationTableReader(volume, geometry);
        long rootCluster = geometry.kind() == FatKind.FAT32 ? BootSector.rootCluster(boot) : FIXED_ROOT;
        Node root = new Node("", true, 0, Instant.EPOCH, 0, rootCluster);
        this.label = label(root).orElseGet(() -> BootSector.label(boot, geometry.kind()));
        this.tree = new VolumeTree<>(volume.describe(), root, this::children);
    }

    /** Whether the source begins with a FAT boot sector. */
    public static boolean isFat(BlockSource volume) throws IOException {
        return volume.size() >= FatGeometry.SECTOR
                && BootSector.isOne(SectorBuffer.littleEndian(volume.read(0, FatGeometry.SECTOR)));
    }

    /**
     * Opens a volume that begins with its boot sector; closing it closes the source.
     *
     * @throws MediaException with {@link MediaErrorCode#UNSUPPORTED_FORMAT} when there is none, with
     *     {@link MediaErrorCode#CORRUPT_IMAGE} when it contradicts itself
     */
    public static FatVolume open(BlockSource volume) throws IOException {
        return new FatVolume(volume);
    }

    @Override
    public String format() {
        return geometry.kind().name();
    }

    @Override
    public String label() {
        return label;
    }

    public FatGeometry geometry() {
        return geometry;
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
        Node node = tree.file(file);
        return new ExtentInputStream(volume, table.extents(node.location(), node.size()));
    }

    @Override
    public void close() throws IOException {
        volume.close();
    }

    private SectorBuffer bytes(Node directory) throws IOException {
        List<Extent> extents;
        long size;
        if (directory.location() == FIXED_ROOT) {
            size = geometry.rootSectors() * FatGeometry.SECTOR;
            extents = List.of(new Extent(geometry.rootStart() * FatGeometry.SECTOR, size));
        } else {
            size = table.chainBytes(directory.location(), LARGEST_DIRECTORY + geometry.clusterBytes());
            extents = table.extents(directory.location(), size);
        }
        return SectorBuffer.littleEndian(new ExtentInputStream(volume, extents).readNBytes((int) size));
    }

    private Optional<String> label(Node root) throws IOException {
        SectorBuffer entries = bytes(root);
        for (int at = 0; at < entries.size() && entries.u8(at) != 0; at += DirectoryEntry.SIZE) {
            boolean isLabel = DirectoryEntry.attributesAt(entries, at) == DirectoryEntry.ATTRIBUTE_VOLUME_LABEL;
            if (isLabel && entries.u8(at) != DirectoryEntry.DELETED) {
                return Optional.of(entries.ascii(at, 11));
            }
        }
        return Optional.empty();
    }

    private List<Node> children(Node directory) throws IOException {
        SectorBuffer entries = bytes(directory);
        List<Node> children = new ArrayList<>();
        LongNameCollector longName = new LongNameCollector();
        for (int at = 0; at < entries.size() && entries.u8(at) != 0; at += DirectoryEntry.SIZE) {
            int attributes = DirectoryEntry.attributesAt(entries, at);
            if (entries.u8(at) == DirectoryEntry.DELETED) {
                longName.clear();
            } else if (attributes == DirectoryEntry.ATTRIBUTE_LONG_NAME) {
                longName.add(entries, at);
            } else if ((attributes & DirectoryEntry.ATTRIBUTE_VOLUME_LABEL) != 0) {
                longName.clear();
            } else {
                DirectoryEntry entry = DirectoryEntry.parse(entries, at);
                if (!entry.name().equals(DirectoryEntry.SELF) && !entry.name().equals(DirectoryEntry.PARENT)) {
                    children.add(node(entry, longName.nameFor(entries, at)));
                }
                longName.clear();
            }
        }
        return children;
    }

    private Node node(DirectoryEntry entry, String name) throws MediaException {
        boolean directory = (entry.attributes() & DirectoryEntry.ATTRIBUTE_DIRECTORY) != 0;
        long cluster = geometry.kind() == FatKind.FAT32 ? entry.cluster() : entry.cluster() & 0xFFFF;
        if (directory && cluster == FIXED_ROOT) {
            throw table.corrupt("the directory '" + name + "' has no cluster");
        }
        return new Node(name, directory, directory ? 0 : entry.size(), entry.modified(), entry.attributes(), cluster);
    }
}
