package mediashell.media.wim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import mediashell.media.ContentSource;
import mediashell.media.FileStamp;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/**
 * Splits a WIM into parts that are read straight out of it: each part is a header, ranges of the original and tables
 * made from its blob table. No temporary file is written and nothing is compressed anew.
 *
 * <p>Part 1 holds the metadata of all images; blobs follow in the order of the file, and none is divided.
 */
public final class WimParts {

    private static final int MAX_PARTS = 0xFFFF;

    private final Path wim;
    private final FileStamp stamp;
    private final long limit;
    private final WimReader reader;
    private final byte[] xml;
    private final boolean integrity;
    private final List<List<BlobTableEntry>> parts = new ArrayList<>();
    private List<BlobTableEntry> current = new ArrayList<>();
    private long currentStored;

    private WimParts(Path wim, FileStamp stamp, long limit, boolean integrity, WimReader reader) throws IOException {
        this.wim = wim;
        this.stamp = stamp;
        this.limit = limit;
        this.reader = reader;
        this.integrity = integrity || reader.hasIntegrityTable();
        WimPart first = reader.parts().getFirst();
        ResourceHeader xmlAt = first.header().xmlData();
        this.xml = xmlAt.isAbsent() ? reader.xmlData().toBytes() : first.readResource(xmlAt);
    }

    /**
     * The parts of a WIM, none larger than {@code maxPartBytes}; a WIM that is small enough makes one part.
     *
     * @throws MediaException with {@link MediaErrorCode#FILE_TOO_LARGE} when one file's bytes alone exceed the
     *     limit, and with {@link MediaErrorCode#UNSUPPORTED_FORMAT} for solid WIMs and for parts of a set
     */
    public static List<ContentSource> split(Path wim, long maxPartBytes) throws IOException {
        return split(wim, maxPartBytes, false);
    }

    /**
     * The same, where {@code integrityTables} gives each part an integrity table also when the WIM has none.
     *
     * @throws MediaException as {@link #split(Path, long)}
     */
    public static List<ContentSource> split(Path wim, long maxPartBytes, boolean integrityTables) throws IOException {
        try (WimReader reader = WimReader.open(wim)) {
            return new WimParts(wim, FileStamp.of(wim), maxPartBytes, integrityTables, reader).split();
        }
    }

    /** The name of a part of an operating system image on a medium: the hash of the WIM and the part from 000. */
    public static String contentName(String hash, int part) {
        return String.format(Locale.ROOT, "%s%03d.swm", hash, part - 1);
    }

    /** The name of a part as Windows Setup looks for it: {@code install.swm}, {@code install2.swm} and so on. */
    public static String setupName(String stem, int part) {
        return part == 1 ? stem + ".swm" : stem + part + ".swm";
    }

    private List<ContentSource> split() throws IOException {
        boolean solid = reader.hasSolidBlobs();
        if (solid || reader.header().totalParts() > 1) {
            throw WimCorruption.unsupported(wim.toString(), "solid WIMs and parts of a set cannot be split");
        }
        List<BlobTableEntry> entries = reader.parts().getFirst().entries();
        for (BlobTableEntry entry : entries) {
            if (entry.isMetadata()) {
                put(entry);
            }
        }
        requireFits("its metadata alone");
        entries.stream()
                .filter(entry -> !entry.isMetadata() && !entry.resource().has(ResourceHeader.FLAG_FREE))
                .sorted(Comparator.comparingLong(entry -> entry.resource().offset()))
                .forEach(this::place);
        parts.add(current);
        return sources();
    }

    private void put(BlobTableEntry entry) {
        current.add(entry);
        currentStored += entry.resource().storedSize();
    }

    private void place(BlobTableEntry entry) {
        long stored = currentStored + entry.resource().storedSize();
        if (size(stored, current.size() + 1) > limit && !current.isEmpty()) {
            parts.add(current);
            current = new ArrayList<>();
            currentStored = 0;
        }
        put(entry);
    }

    private long size(long stored, int entries) {
        long covered = stored + (long) entries * BlobTableEntry.LENGTH;
        long tableSize = integrity ? IntegrityTable.sizeFor(covered) : 0;
        return WimHeader.LENGTH + covered + xml.length + tableSize;
    }

    private void requireFits(String what) throws MediaException {
        if (size(currentStored, current.size()) > limit) {
            throw new MediaException(
                    MediaErrorCode.FILE_TOO_LARGE,
                    wim.toString(),
                    what + " needs " + size(currentStored, current.size()) + " bytes, but a part may have " + limit);
        }
    }

    private List<ContentSource> sources() throws IOException {
        if (parts.size() > MAX_PARTS) {
            throw new MediaException(
                    MediaErrorCode.FILE_TOO_LARGE, wim.toString(), "it would need more than " + MAX_PARTS + " parts");
        }
        List<ContentSource> sources = new ArrayList<>();
        for (List<BlobTableEntry> entries : parts) {
            current = entries;
            currentStored = entries.stream()
                    .mapToLong(entry -> entry.resource().storedSize())
                    .sum();
            requireFits(currentStored == 0 ? "a part" : fileOf(entries.getLast().hash()));
            sources.add(part(entries, sources.size() + 1));
        }
        return List.copyOf(sources);
    }

    private String fileOf(Sha1Hash hash) throws IOException {
        for (int index = 1; index <= reader.images().size(); index++) {
            String path = path(reader.metadata(index).root(), hash);
            if (path != null) {
                return "the file " + path + " of image " + index;
            }
        }
        return "the blob " + hash;
    }

    private static String path(Dentry directory, Sha1Hash hash) {
        for (Dentry child : directory.children()) {
            if (child.streams().stream().anyMatch(stream -> stream.hash().equals(hash))) {
                return child.name();
            }
            String below = path(child, hash);
            if (below != null) {
                return child.name() + "/" + below;
            }
        }
        return null;
    }

    private ContentSource part(List<BlobTableEntry> entries, int number) {
        List<BlobTableEntry> table = new ArrayList<>();
        List<WimPartSource.Range> ranges = new ArrayList<>();
        ResourceHeader boot = ResourceHeader.ABSENT;
        long at = WimHeader.LENGTH;
        for (BlobTableEntry entry : entries) {
            ResourceHeader moved = entry.resource().at(at);
            if (entry.isMetadata() && entry.resource().equals(metadataOfBootImage())) {
                boot = moved;
            }
            table.add(new BlobTableEntry(moved, number, entry.references(), entry.hash()));
            ranges.add(new WimPartSource.Range(
                    entry.resource().offset(), entry.resource().storedSize()));
            at += moved.storedSize();
        }
        BlobTable blobTable = BlobTable.of(table);
        byte[] header = header(number, at, blobTable.bytes().length, boot).toBytes();
        long size = size(at - WimHeader.LENGTH, entries.size());
        return new WimPartSource(wim, stamp, size, header, ranges, blobTable, xml, integrity, number);
    }

    private ResourceHeader metadataOfBootImage() {
        int boot = reader.header().bootIndex();
        try {
            return boot == 0 ? null : reader.metadataEntry(boot).resource();
        } catch (MediaException e) {
            throw new IllegalStateException("the header's boot index was checked when it was read", e);
        }
    }

    private WimHeader header(int number, long tableAt, int tableSize, ResourceHeader boot) {
        WimHeader whole = reader.header();
        long xmlAt = tableAt + tableSize;
        long integrityAt = xmlAt + xml.length;
        int integritySize = IntegrityTable.sizeFor(xmlAt - WimHeader.LENGTH);
        return new WimHeader(
                whole.version(),
                whole.flags() | (parts.size() > 1 ? WimHeader.FLAG_SPANNED : 0),
                whole.chunkSize(),
                whole.guid(),
                number,
                parts.size(),
                whole.imageCount(),
                table(tableAt, tableSize),
                table(xmlAt, xml.length),
                boot,
                whole.bootIndex(),
                integrity ? table(integrityAt, integritySize) : ResourceHeader.ABSENT);
    }

    private static ResourceHeader table(long at, long size) {
        return new ResourceHeader(size, ResourceHeader.FLAG_METADATA, at, size);
    }
}
