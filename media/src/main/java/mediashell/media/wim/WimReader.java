package mediashell.media.wim;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;

/**
 * Reads a WIM file or a split set: its images, their trees, and the bytes of blobs, decompressed and verified.
 *
 * <p>All methods may be called by several threads at once. Foreign bytes are bounded: what breaks the format ends in a
 * {@link MediaException} with {@link MediaErrorCode#CORRUPT_IMAGE}, what is sound but unknown in
 * {@link MediaErrorCode#UNSUPPORTED_FORMAT}.
 */
public final class WimReader implements Closeable {

    private final List<WimPart> parts;
    private final List<BlobTableEntry> metadata;
    private final List<ImageInfo> images;
    private final XmlData xml;
    /** Made when the first blob is asked for: listing images needs none. */
    private BlobDirectory blobs;

    private WimReader(List<WimPart> opened) throws IOException {
        parts = opened.stream()
                .sorted(Comparator.comparingInt(part -> part.header().partNumber()))
                .toList();
        checkSet();
        WimPart first = parts.getFirst();
        if ((first.header().flags() & WimHeader.FLAG_WRITE_IN_PROGRESS) != 0) {
            throw WimCorruption.corrupt(first.name(), "it was never written to its end, or is being written now");
        }
        metadata = first.entries().stream().filter(BlobTableEntry::isMetadata).toList();
        if (metadata.size() != first.header().imageCount()) {
            throw WimCorruption.corrupt(
                    first.name(),
                    "the header tells of " + first.header().imageCount() + " images, the blob table of "
                            + metadata.size());
        }
        xml = first.header().xmlData().isAbsent()
                ? XmlData.of(0, List.of())
                : XmlData.read(first.readResource(first.header().xmlData()), first.name());
        images = imageInfos();
    }

    /** Opens a WIM, or all parts of a split set in any order. */
    public static WimReader open(Path... files) throws IOException {
        List<WimPart> parts = new ArrayList<>();
        try {
            for (Path file : files) {
                parts.add(WimPart.open(file.toString(), RandomAccessSource.ofFile(file)));
            }
            return new WimReader(parts);
        } catch (IOException | RuntimeException e) {
            closeAll(parts);
            throw e;
        }
    }

    /**
     * Opens a WIM, or a split set by its first file: the others lie beside it, named {@code install2.swm} or
     * {@code <hash>001.swm} and so on.
     */
    public static WimReader openSet(Path first) throws IOException {
        return open(SplitSet.files(first).toArray(Path[]::new));
    }

    /** Opens a WIM whose bytes lie anywhere; takes over the source. {@code name} is told in errors. */
    public static WimReader open(String name, RandomAccessSource source) throws IOException {
        WimPart part = WimPart.open(name, source);
        try {
            return new WimReader(List.of(part));
        } catch (IOException | RuntimeException e) {
            part.close();
            throw e;
        }
    }

    private void checkSet() throws MediaException {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("no file was given to open");
        }
        WimHeader first = parts.getFirst().header();
        for (int i = 0; i < parts.size(); i++) {
            WimHeader header = parts.get(i).header();
            boolean belongs = header.guid().equals(first.guid()) && header.totalParts() == first.totalParts();
            if (!belongs || header.partNumber() != i + 1) {
                throw WimCorruption.corrupt(
                        parts.get(i).name(),
                        "part " + header.partNumber() + " of " + header.totalParts() + " came where part " + (i + 1)
                                + " of the set was expected; give each part once");
            }
        }
        if (parts.size() != first.totalParts()) {
            throw new MediaException(
                    MediaErrorCode.ENTRY_NOT_FOUND,
                    parts.getFirst().name(),
                    "the set has " + first.totalParts() + " parts, but " + parts.size() + " were given");
        }
    }

    private List<ImageInfo> imageInfos() {
        List<ImageInfo> infos = new ArrayList<>(Collections.nCopies(metadata.size(), null));
        for (XmlElement element : xml.images()) {
            int index = new ImageInfo(element).index();
            if (index >= 1 && index <= infos.size()) {
                infos.set(index - 1, new ImageInfo(element));
            }
        }
        for (int i = 0; i < infos.size(); i++) {
            if (infos.get(i) == null) {
                infos.set(i, new ImageInfo(XmlElement.of(XmlData.IMAGE, List.of())).withIndex(i + 1));
            }
        }
        return List.copyOf(infos);
    }

    /** The header of the first part. */
    public WimHeader header() {
        return parts.getFirst().header();
    }

    /** What the XML data tells about each image, in their order. */
    public List<ImageInfo> images() {
        return images;
    }

    /** The XML data's root as stored. */
    public XmlElement xmlRoot() {
        return xml.root();
    }

    XmlData xmlData() {
        return xml;
    }

    /** The path or name that this was opened by. */
    public String name() {
        return parts.getFirst().name();
    }

    /** Whether the WIM protects itself with an integrity table. */
    public boolean hasIntegrityTable() {
        return !header().integrity().isAbsent();
    }

    /**
     * The tree of an image.
     *
     * @param index from 1
     * @throws MediaException with {@link MediaErrorCode#ENTRY_NOT_FOUND} when there is no such image
     */
    public WimVolume volume(int index) throws IOException {
        return new WimVolume(this, info(index), metadata(index));
    }

    private ImageInfo info(int index) throws MediaException {
        if (index < 1 || index > images.size()) {
            throw new MediaException(
                    MediaErrorCode.ENTRY_NOT_FOUND,
                    name(),
                    "there is no image " + index + "; the file has " + images.size());
        }
        return images.get(index - 1);
    }

    /** The SHA-1 of an image's tree as stored: it tells one state of an image from another. */
    public Sha1Hash treeHash(int index) throws MediaException {
        return metadataEntry(index).hash();
    }

    MetadataResource metadata(int index) throws IOException {
        return MetadataResource.read(metadataBytes(index), name() + " image " + index);
    }

    byte[] metadataBytes(int index) throws IOException {
        BlobTableEntry entry = metadataEntry(index);
        return parts.getFirst().readResource(entry.resource(), entry.hash());
    }

    /** The blob with a hash, or null if the WIM does not have it. */
    Blob blob(Sha1Hash hash) throws IOException {
        return directory().get(hash);
    }

    Stream<Blob> blobs() throws IOException {
        return directory().all();
    }

    /** Whether some blob shares its resource with others. */
    boolean hasSolidBlobs() throws IOException {
        return directory().hasSolid();
    }

    private synchronized BlobDirectory directory() throws IOException {
        if (blobs == null) {
            blobs = new BlobDirectory(parts);
        }
        return blobs;
    }

    BlobTableEntry metadataEntry(int index) throws MediaException {
        info(index);
        return metadata.get(index - 1);
    }

    List<WimPart> parts() {
        return parts;
    }

    /** The bytes of a stream, verified against the hash as the last of them is read. */
    InputStream open(Sha1Hash hash) throws IOException {
        if (hash.isZero()) {
            return InputStream.nullInputStream();
        }
        Blob blob = blob(hash);
        if (blob == null) {
            throw WimCorruption.corrupt(name(), "the blob " + hash + " of a file is missing");
        }
        return new ResourceInputStream(blob, true);
    }

    long size(Sha1Hash hash) throws IOException {
        Blob blob = blob(hash);
        return blob == null ? 0 : blob.size();
    }

    /**
     * Checks the integrity tables of all parts.
     *
     * @throws MediaException with {@link MediaErrorCode#CORRUPT_IMAGE} when bytes have changed
     */
    public void checkIntegrity() throws IOException {
        for (WimPart part : parts) {
            List<Integer> broken = part.brokenIntegrityChunks();
            if (!broken.isEmpty()) {
                throw WimCorruption.corrupt(
                        part.name(), "the bytes under integrity hash " + broken.getFirst() + " have changed");
            }
        }
    }

    /** Reads every image's tree and every blob and checks all hashes; ends at the first fault. */
    public void verify(WriteMonitor monitor) throws IOException {
        for (int index = 1; index <= images.size(); index++) {
            metadata(index);
        }
        byte[] buffer = new byte[1 << 16];
        for (Blob blob : (Iterable<Blob>) blobs()::iterator) {
            try (InputStream in = new ResourceInputStream(blob, true)) {
                for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                    monitor.advanced(name(), count);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        closeAll(parts);
    }

    private static void closeAll(List<WimPart> parts) throws IOException {
        IOException failure = null;
        for (WimPart part : parts) {
            try {
                part.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
