package mediashell.media.wim;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;

/**
 * Writes a new WIM or extends one: captures trees, takes over images of other WIMs, removes images, sets the boot
 * image.
 *
 * <p>Nothing counts before {@link #finish}: a new file says in its header that it is being written; of an existing one
 * every byte stays in place until data and tables behind it are forced to the disk and the header is written last.
 * Equal input makes equal bytes, whatever the number of threads. One thread uses a writer.
 */
public final class WimWriter implements Closeable {

    private final FileChannel channel;
    private final WimOptions options;
    private final WimOutput out;
    private final IntegrityHasher integrity;
    private final ResourceWriter resources;
    private final BlobStore store;
    private final List<WimImage> images = new ArrayList<>();
    private final boolean extending;
    private final long startSize;
    private final byte[] oldHeader = new byte[WimHeader.LENGTH];
    private int bootIndex;
    private int headerFlags;
    private boolean finished;

    /** An image of the file being written, with how often it refers to each blob. */
    private record WimImage(
            ImageInfo info, ResourceHeader metadata, Sha1Hash metadataHash, BlobReferences references) {}

    private WimWriter(FileChannel channel, WimOptions options, WimReader existing) throws IOException {
        this.channel = channel;
        this.options = options;
        this.extending = existing != null;
        this.startSize = extending ? existing.parts().getFirst().usedBytes() : 0;
        long start = extending ? startSize : WimHeader.LENGTH;
        if (extending) {
            channel.read(ByteBuffer.wrap(oldHeader), 0);
        }
        this.integrity = options.integrityTable() ? hasher(existing, start) : null;
        this.out = new WimOutput(channel, start, integrity);
        this.resources = new ResourceWriter(out, options);
        this.store = new BlobStore(resources, options.compression());
    }

    private static IntegrityHasher hasher(WimReader existing, long start) throws IOException {
        boolean known = existing != null
                && existing.hasIntegrityTable()
                && existing.parts().getFirst().integrityTable().chunkSize() == IntegrityTable.CHUNK_SIZE;
        if (!known) {
            return new IntegrityHasher(start, List.of());
        }
        WimPart part = existing.parts().getFirst();
        int whole = (int) (part.coveredByIntegrity() / IntegrityTable.CHUNK_SIZE);
        return new IntegrityHasher(start, part.integrityTable().hashes().subList(0, whole));
    }

    /** Begins a new WIM in an empty file that is open for reading and writing; the caller closes the channel. */
    public static WimWriter create(FileChannel channel, WimOptions options) throws IOException {
        channel.truncate(0);
        WimWriter writer = new WimWriter(channel, options, null);
        writer.out.patch(0, writer.header(WimHeader.FLAG_WRITE_IN_PROGRESS).toBytes());
        return writer;
    }

    /**
     * Begins to extend a WIM that is open for reading and writing; compression and GUID are those of the file. What an
     * extension that never came to its end left behind the last table is written over. The caller closes the channel.
     *
     * @param name is told in errors
     * @param integrityTable whether the file gets an integrity table when it has none; one that is there stays
     * @throws MediaException with {@link MediaErrorCode#UNSUPPORTED_FORMAT} for parts of a set, solid files and
     *     chunk sizes other than 32 KiB: export them first
     */
    public static WimWriter extend(
            FileChannel channel, String name, CompressionEffort effort, boolean integrityTable, int threads)
            throws IOException {
        WimReader existing = WimReader.open(name, RandomAccessSource.ofOpenChannel(name, channel));
        WimHeader header = existing.header();
        requireExtendable(header, name);
        boolean integrity = integrityTable || existing.hasIntegrityTable();
        WimOptions options = new WimOptions(header.compression(), effort, integrity, header.guid(), threads);
        WimWriter writer = new WimWriter(channel, options, existing);
        writer.takeOver(existing);
        return writer;
    }

    private static void requireExtendable(WimHeader header, String name) throws MediaException {
        boolean chunks = header.compression() == CompressionType.NONE || header.chunkSize() == WimOptions.CHUNK_SIZE;
        boolean ordinary = header.version() == WimHeader.VERSION_DEFAULT && header.totalParts() == 1;
        if (!chunks || !ordinary || header.compression() == CompressionType.LZMS) {
            throw WimCorruption.unsupported(
                    name,
                    "split, solid or LZMS files and unusual chunk sizes cannot be changed; export the images first");
        }
        if ((header.flags() & WimHeader.FLAG_READ_ONLY) != 0) {
            throw new MediaException(MediaErrorCode.TARGET_UNUSABLE, name, "the file is marked as read-only");
        }
    }

    private void takeOver(WimReader existing) throws IOException {
        headerFlags = existing.header().flags() & WimHeader.FLAG_REPARSE_FIXUP;
        bootIndex = existing.header().bootIndex();
        for (WimPart part : existing.parts()) {
            takeOverBlobs(part);
        }
        for (int index = 1; index <= existing.images().size(); index++) {
            BlobTableEntry entry = existing.metadataEntry(index);
            images.add(new WimImage(
                    existing.images().get(index - 1),
                    entry.resource(),
                    entry.hash(),
                    BlobReferences.of(existing.metadata(index).root(), store)));
        }
    }

    /** Straight from the table: a map of them is in the store soon enough. */
    private void takeOverBlobs(WimPart part) throws IOException {
        for (BlobTableEntry entry : part.entries()) {
            ResourceHeader place = entry.resource();
            if (place.has(ResourceHeader.FLAG_SOLID)) {
                throw WimCorruption.unsupported(
                        part.name(), "files with solid resources cannot be changed; export them");
            }
            if (!entry.isMetadata() && !place.has(ResourceHeader.FLAG_FREE)) {
                Resource.of(part, place);
                store.known(entry.hash(), place);
            }
        }
    }

    /** The images as they stand now. */
    public List<ImageInfo> images() {
        List<ImageInfo> infos = new ArrayList<>();
        images.forEach(image -> infos.add(image.info().withIndex(infos.size() + 1)));
        return infos;
    }

    /** Captures a tree as the next image and returns its index. Directories may be left out of {@code entries}. */
    public int capture(Collection<CaptureEntry> entries, ImageDescription description, WriteMonitor monitor)
            throws IOException {
        requireNewName(description.name());
        CaptureTree tree = new CaptureTree(entries, description.created());
        entries = null; // the tree forgets what is stored, but a frame that is interpreted keeps its parameters alive
        MetadataResource metadata = store(tree, monitor);
        TreeStatistics statistics = TreeStatistics.of(metadata.root(), store::size);
        images.add(place(ImageInfo.of(description, statistics), metadata));
        return images.size();
    }

    /**
     * Captures a tree in place of an image, which keeps its number, its name and all else that the XML data tells of it.
     *
     * @param modified when the image was changed; given, never the clock
     */
    public void replace(int index, Collection<CaptureEntry> entries, Instant modified, WriteMonitor monitor)
            throws IOException {
        requireImage(index);
        CaptureTree tree = new CaptureTree(entries, modified);
        entries = null; // as in capture
        MetadataResource metadata = store(tree, monitor);
        TreeStatistics statistics = TreeStatistics.of(metadata.root(), store::size);
        ImageInfo changed = images.get(index - 1).info().withStatistics(statistics, modified);
        images.set(index - 1, place(changed, metadata));
    }

    /** The SHA-1 of an image's tree as it will be stored: it tells one state of an image from another. */
    public Sha1Hash treeHash(int index) throws MediaException {
        requireImage(index);
        return images.get(index - 1).metadataHash();
    }

    /**
     * Stores the bytes of a blob anew, whose stored ones are damaged.
     *
     * @throws MediaException with {@link MediaErrorCode#SOURCE_CHANGED} when the source has other bytes than the blob had
     */
    void restore(Sha1Hash blob, ContentSource source, WriteMonitor monitor) throws IOException {
        StoredBlob damaged = store.blob(blob);
        if (integrity != null && damaged != null) {
            ResourceHeader old = damaged.place();
            integrity.overwritten(old.offset(), old.storedSize());
        }
        store.restore(blob, source, monitor);
    }

    private MetadataResource store(CaptureTree tree, WriteMonitor monitor) throws IOException {
        DentryBuilder dentries = new DentryBuilder(tree.size());
        storeStreams(tree, false, monitor, dentries);
        storeStreams(tree, true, monitor, dentries);
        return dentries.build();
    }

    private void storeStreams(CaptureTree tree, boolean late, WriteMonitor monitor, DentryBuilder dentries)
            throws IOException {
        for (int i = 0; i < tree.size(); i++) {
            CaptureEntry entry = tree.get(i);
            if (entry != null
                    && late == (entry.source() != null && entry.source().isLate())) {
                dentries.put(i, entry, storeStreams(entry, monitor));
                tree.take(i);
            }
        }
    }

    private List<DentryStream> storeStreams(CaptureEntry entry, WriteMonitor monitor) throws IOException {
        List<DentryStream> streams = new ArrayList<>();
        for (CaptureStream stream : entry.streams()) {
            Sha1Hash hash = store.store(stream.source(), null, entry.path(), monitor);
            streams.add(new DentryStream(stream.kind(), stream.name(), hash));
        }
        if (entry.source() != null) {
            boolean behindReparse = !streams.isEmpty() && streams.getFirst().kind() == DentryStream.Kind.REPARSE;
            Sha1Hash hash = store.store(entry.source(), entry.sha256(), entry.path(), monitor);
            streams.add(behindReparse ? 1 : 0, DentryStream.unnamed(hash));
        }
        return streams;
    }

    private WimImage place(ImageInfo info, MetadataResource metadata) throws IOException {
        return place(info, metadata.source(nameOfMetadata(info)), BlobReferences.of(metadata.root(), store));
    }

    private static String nameOfMetadata(ImageInfo info) {
        return "metadata of " + info.name();
    }

    private WimImage place(ImageInfo info, ContentSource metadata, BlobReferences references) throws IOException {
        resources.drain();
        PlacedMetadata place = new PlacedMetadata();
        Sha1Hash hash = resources.write(metadata, place, metadata.describe(), WriteMonitor.SILENT);
        resources.drain();
        return new WimImage(info, place.header, hash, references);
    }

    private static final class PlacedMetadata implements Consumer<ResourceHeader> {
        private ResourceHeader header;

        @Override
        public void accept(ResourceHeader at) {
            int flags = at.flags() | ResourceHeader.FLAG_METADATA;
            header = new ResourceHeader(at.storedSize(), flags, at.offset(), at.originalSize());
        }
    }

    /**
     * Takes over an image of another WIM under a new name, or its own when {@code name} is empty; returns its index
     * here. Blobs are copied as stored when compression and chunk size agree.
     */
    public int export(WimReader from, int index, String name, WriteMonitor monitor) throws IOException {
        ImageInfo info = from.volume(index).info();
        ImageInfo named = name.isEmpty() ? info : info.withName(name);
        requireNewName(named.name());
        BlobReferences references = copyBlobs(from, index, monitor);
        ContentSource metadata = ContentSource.ofBytes(nameOfMetadata(named), from.metadataBytes(index));
        images.add(place(named, metadata, references));
        return images.size();
    }

    private BlobReferences copyBlobs(WimReader from, int index, WriteMonitor monitor) throws IOException {
        Dentry root = from.metadata(index).root();
        for (Blob blob : SolidOrder.of(root, from)) {
            store.copy(from, blob.hash(), "image " + index, monitor);
        }
        copyBlobs(from, root, "image " + index, monitor);
        return BlobReferences.of(root, store);
    }

    private void copyBlobs(WimReader from, Dentry dentry, String item, WriteMonitor monitor) throws IOException {
        for (DentryStream stream : dentry.streams()) {
            store.copy(from, stream.hash(), item, monitor);
        }
        for (Dentry child : dentry.children()) {
            copyBlobs(from, child, item, monitor);
        }
    }

    /** Takes over all images of another WIM with its boot index: a rebuild without what nobody refers to any more. */
    public void exportAll(WimReader from, WriteMonitor monitor) throws IOException {
        int before = images.size();
        for (int index = 1; index <= from.images().size(); index++) {
            export(from, index, "", monitor);
        }
        if (from.header().bootIndex() != 0) {
            boot(before + from.header().bootIndex());
        }
    }

    private void requireNewName(String name) throws MediaException {
        boolean taken = images.stream().anyMatch(image -> image.info().name().equals(name));
        if (taken && !name.isEmpty()) {
            throw new MediaException(
                    MediaErrorCode.INVALID_NAME, name, "the WIM already has an image of this name; choose another");
        }
    }

    /** Removes an image; the ones behind it move up. Its bytes stay in the file until it is rebuilt by an export. */
    public void remove(int index) throws MediaException {
        requireImage(index);
        images.remove(index - 1);
        if (bootIndex == index) {
            bootIndex = 0;
        } else if (bootIndex > index) {
            bootIndex--;
        }
    }

    /** Makes an image the one that boot loaders take; 0 for none. */
    public void boot(int index) throws MediaException {
        if (index != 0) {
            requireImage(index);
        }
        bootIndex = index;
    }

    private void requireImage(int index) throws MediaException {
        if (index < 1 || index > images.size()) {
            throw new MediaException(
                    MediaErrorCode.ENTRY_NOT_FOUND,
                    Integer.toString(index),
                    "there is no such image; the WIM has " + images.size());
        }
    }

    /** Writes tables and header; with {@code force} the disk has all of it, the header last, when this returns. */
    public void finish(boolean force) throws IOException {
        resources.drain();
        BlobTable table = blobTable();
        long tableAt = out.position();
        byte[] tableBytes = table.bytes();
        out.write(tableBytes, 0, tableBytes.length);
        out.flush();
        IntegrityTable hashes = integrity == null ? null : integrity.finish(out::readFully);
        ResourceHeader xmlAt = appendTable(XmlData.of(out.position(), images()).toBytes());
        ResourceHeader integrityAt = hashes == null ? ResourceHeader.ABSENT : appendTable(hashes.toBytes());
        out.truncate();
        if (force) {
            channel.force(true);
        }
        ResourceHeader placed = tableHeader(tableAt, tableBytes.length);
        out.patch(0, header(0, placed, xmlAt, integrityAt).toBytes());
        if (force) {
            channel.force(true);
        }
        finished = true;
    }

    private BlobTable blobTable() {
        int[] references = new int[store.blobs().size()];
        images.forEach(image -> image.references().countInto(references));
        List<BlobTableEntry> entries = new ArrayList<>();
        for (StoredBlob blob : store.blobs()) {
            int count = references[blob.index()];
            if (count > 0) {
                entries.add(new BlobTableEntry(blob.place(), 1, count, blob.hash()));
            }
        }
        for (WimImage image : images) {
            entries.add(new BlobTableEntry(image.metadata(), 1, 1, image.metadataHash()));
        }
        return BlobTable.of(entries);
    }

    private ResourceHeader appendTable(byte[] bytes) throws IOException {
        long at = out.position();
        out.writeUncovered(bytes);
        return tableHeader(at, bytes.length);
    }

    private static ResourceHeader tableHeader(long at, long size) {
        return new ResourceHeader(size, ResourceHeader.FLAG_METADATA, at, size);
    }

    private WimHeader header(int extraFlags) {
        return header(extraFlags, ResourceHeader.ABSENT, ResourceHeader.ABSENT, ResourceHeader.ABSENT);
    }

    private WimHeader header(int extraFlags, ResourceHeader table, ResourceHeader xml, ResourceHeader integrityAt) {
        boolean compressed = options.compression() != CompressionType.NONE;
        int compression =
                compressed ? WimHeader.FLAG_COMPRESSED | options.compression().headerFlag() : 0;
        return new WimHeader(
                WimHeader.VERSION_DEFAULT,
                compression | headerFlags | extraFlags,
                compressed ? WimOptions.CHUNK_SIZE : 0,
                options.guid(),
                1,
                1,
                images.size(),
                table,
                xml,
                bootIndex == 0
                        ? ResourceHeader.ABSENT
                        : images.get(bootIndex - 1).metadata(),
                bootIndex,
                integrityAt);
    }

    /** Without {@link #finish} a file that was extended gets its old header, which may be written over already, and its old length back. */
    @Override
    public void close() throws IOException {
        resources.close();
        if (!finished && extending) {
            out.undo(oldHeader, startSize);
        }
    }
}
