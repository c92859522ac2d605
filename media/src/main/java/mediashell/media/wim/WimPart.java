package mediashell.media.wim;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.MediaException;

/** One open file of a WIM: the whole WIM, or a part of a split set. */
final class WimPart implements Closeable {

    /** The largest metadata, blob table or XML resource that is taken into memory: 128 MiB. */
    static final int MAX_IN_MEMORY = 128 * 1024 * 1024;

    /** A claim of more than this many bytes for each stored one is not believed before the bytes are there. */
    private static final long PLAUSIBLE_RATIO = 50;

    private static final int PIECE = 1 << 16;

    private final String name;
    private final RandomAccessSource source;
    private final WimHeader header;
    private final List<BlobTableEntry> entries;
    private final SolidChunks solidChunks = new SolidChunks();

    private WimPart(String name, RandomAccessSource source) throws IOException {
        this.name = name;
        this.source = source;
        byte[] head = new byte[WimHeader.LENGTH];
        if (source.size() < head.length) {
            throw WimCorruption.corrupt(
                    name, "a WIM begins with a header of " + head.length + " bytes, but the file has " + source.size());
        }
        readFully(0, head, head.length);
        this.header = WimHeader.read(head, name);
        byte[] table = header.blobTable().isAbsent() ? new byte[0] : readResource(header.blobTable());
        if (table.length % BlobTableEntry.LENGTH != 0) {
            throw WimCorruption.corrupt(name, "the blob table ends inside an entry");
        }
        this.entries = BlobTable.of(table);
    }

    /** Takes over the source, and closes it when it holds no WIM. */
    static WimPart open(String name, RandomAccessSource source) throws IOException {
        try {
            return new WimPart(name, source);
        } catch (IOException | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    String name() {
        return name;
    }

    WimHeader header() {
        return header;
    }

    List<BlobTableEntry> entries() {
        return entries;
    }

    SolidChunks solidChunks() {
        return solidChunks;
    }

    long size() {
        return source.size();
    }

    /** The end of the last byte that header and tables know; bytes behind it mean nothing. */
    long usedBytes() {
        long end = WimHeader.LENGTH;
        for (ResourceHeader table : List.of(header.blobTable(), header.xmlData(), header.integrity())) {
            end = Math.max(end, table.offset() + table.storedSize());
        }
        for (BlobTableEntry entry : entries) {
            end = Math.max(end, entry.resource().offset() + entry.resource().storedSize());
        }
        return Math.min(end, size());
    }

    void checkInside(long offset, long length) throws MediaException {
        if (offset < 0 || length < 0 || offset > size() || length > size() - offset) {
            throw WimCorruption.corrupt(
                    name, "a resource of " + length + " bytes at " + offset + " lies outside the file");
        }
    }

    void readFully(long position, byte[] buffer, int length) throws IOException {
        int got = source.read(position, buffer, 0, length);
        if (got < length) {
            throw WimCorruption.corrupt(name, "the file ends inside the " + length + " bytes at " + position);
        }
    }

    /** Reads a resource into memory, which is allocated as bytes come, not as a header claims. */
    byte[] readResource(ResourceHeader resourceHeader) throws IOException {
        return readResource(resourceHeader, null);
    }

    byte[] readResource(ResourceHeader resourceHeader, Sha1Hash hash) throws IOException {
        Resource resource = Resource.of(this, resourceHeader);
        if (resource.originalSize() > MAX_IN_MEMORY) {
            throw WimCorruption.unsupported(
                    name, "a table of " + resource.originalSize() + " bytes is more than " + MAX_IN_MEMORY);
        }
        Blob blob = new Blob(hash == null ? Sha1Hash.ZERO : hash, this, resourceHeader, null);
        try (InputStream in = new ResourceInputStream(blob, hash != null)) {
            int size = (int) resource.originalSize();
            if (size > PLAUSIBLE_RATIO * resource.storedSize()) {
                return in.readNBytes(size);
            }
            byte[] bytes = new byte[size];
            in.readNBytes(bytes, 0, size);
            return bytes;
        }
    }

    IntegrityTable integrityTable() throws IOException {
        return IntegrityTable.read(readResource(header.integrity()), coveredByIntegrity(), name);
    }

    /** Bytes from behind the header to the end of the blob table. */
    long coveredByIntegrity() {
        return header.blobTable().offset() + header.blobTable().storedSize() - WimHeader.LENGTH;
    }

    /** The chunks of the integrity table whose bytes have changed; empty without a table. */
    List<Integer> brokenIntegrityChunks() throws IOException {
        List<Integer> broken = new ArrayList<>();
        if (header.integrity().isAbsent()) {
            return broken;
        }
        IntegrityTable table = integrityTable();
        long covered = coveredByIntegrity();
        for (int i = 0; i < table.hashes().size(); i++) {
            long from = (long) i * table.chunkSize();
            Sha1Hash hash = hash(WimHeader.LENGTH + from, Math.min(table.chunkSize(), covered - from));
            if (!hash.equals(table.hashes().get(i))) {
                broken.add(i);
            }
        }
        return broken;
    }

    private Sha1Hash hash(long from, long length) throws IOException {
        var digest = Sha1Hash.newDigest();
        byte[] buffer = new byte[PIECE];
        for (long done = 0; done < length; ) {
            int piece = (int) Math.min(buffer.length, length - done);
            readFully(from + done, buffer, piece);
            digest.update(buffer, 0, piece);
            done += piece;
        }
        return Sha1Hash.of(digest.digest());
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
