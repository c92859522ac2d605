package mediashell.media.udf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** Reads UDF discs with one partition of type 1: revisions 1.02 to 2.01 as optical discs and images have them. */
public final class UdfVolume implements MediaVolume {

    /** Bytes of identifiers in one directory; some hundred thousand names. */
    private static final int LARGEST_DIRECTORY = 64 * 1024 * 1024;

    private static final int ATTRIBUTE_HIDDEN = 0x2;

    private record Node(String name, boolean directory, long size, Instant modified, int attributes, long location)
            implements VolumeNode {}

    private final BlockSource disc;
    private final VolumeStructure structure;
    private final FileEntryReader entries;
    private final VolumeTree<Node> tree;

    private UdfVolume(BlockSource disc) throws IOException {
        this.disc = disc;
        this.structure = VolumeStructure.read(disc);
        PartitionDescriptor partition = structure.partition();
        this.entries = new FileEntryReader(disc, partition.start(), partition.length());
        SectorBuffer fileSet = entries.block(structure.volume().fileSetBlock());
        DescriptorTag.require(fileSet, DescriptorTag.FILE_SET, disc.describe(), "the file set descriptor");
        this.tree =
                new VolumeTree<>(disc.describe(), node("", FileSetDescriptor.rootBlock(fileSet), 0), this::children);
    }

    /** Whether the source has a UDF anchor. */
    public static boolean isUdf(BlockSource disc) throws IOException {
        return VolumeStructure.isPresent(disc);
    }

    /**
     * Opens a disc; closing the volume closes the source.
     *
     * @throws MediaException with {@link MediaErrorCode#UNSUPPORTED_FORMAT} for no or another UDF, with
     *     {@link MediaErrorCode#CORRUPT_IMAGE} for a damaged one
     */
    public static UdfVolume open(BlockSource disc) throws IOException {
        return new UdfVolume(disc);
    }

    @Override
    public String format() {
        int revision = structure.volume().revision();
        return String.format(Locale.ROOT, "UDF %x.%02x", revision >> 8, revision & 0xFF);
    }

    @Override
    public String label() {
        return structure.volume().label();
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
        FileEntryReader.Entry entry = entries.read(tree.file(file).location());
        return entry.embedded() != null
                ? new ByteArrayInputStream(entry.embedded())
                : new ExtentInputStream(disc, entry.extents());
    }

    /** Where a file's bytes lie in the image; empty for an empty file or embedded bytes. */
    public List<Extent> extents(String file) throws IOException {
        return entries.read(tree.file(file).location()).extents();
    }

    @Override
    public void close() throws IOException {
        disc.close();
    }

    private Node node(String name, long block, int attributes) throws IOException {
        FileEntryReader.Entry entry = entries.read(block);
        long size = entry.directory() ? 0 : entry.size();
        return new Node(name, entry.directory(), size, entry.modified(), attributes, block);
    }

    private List<Node> children(Node directory) throws IOException {
        SectorBuffer identifiers = SectorBuffer.littleEndian(directoryBytes(directory));
        List<Node> children = new ArrayList<>();
        int at = 0;
        while (at < identifiers.size()) {
            FileIdentifierDescriptor identifier = FileIdentifierDescriptor.parse(identifiers, at);
            if (identifier == null) {
                throw entries.corrupt("the directory at block " + directory.location()
                        + " holds an unreadable file identifier at byte " + at);
            }
            at += identifier.length();
            if (!identifier.parent() && !identifier.deleted()) {
                int attributes = identifier.hidden() ? ATTRIBUTE_HIDDEN : 0;
                children.add(node(identifier.name(), identifier.entryBlock(), attributes));
            }
        }
        return children;
    }

    private byte[] directoryBytes(Node directory) throws IOException {
        FileEntryReader.Entry entry = entries.read(directory.location());
        if (entry.embedded() != null) {
            return entry.embedded();
        }
        if (entry.size() > LARGEST_DIRECTORY) {
            throw entries.corrupt("a directory of " + entry.size() + " bytes is larger than any real one");
        }
        return new ExtentInputStream(disc, entry.extents()).readNBytes((int) entry.size());
    }
}
