package mediashell.media.wim;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import mediashell.media.ContentSource;
import mediashell.media.WriteMonitor;
import mediashell.media.block.ContentReader;

/**
 * The blobs of the file being written, each stored once. A source is hashed beforehand only when a blob of its size is
 * already there; every other is hashed while it is written.
 */
final class BlobStore {

    private final ResourceWriter writer;
    private final CompressionType compression;
    private final Map<Sha1Hash, StoredBlob> byHash = new HashMap<>();
    private final List<StoredBlob> blobs = new ArrayList<>();
    private final Set<Long> sizes = new HashSet<>();
    private final Map<String, Sha1Hash> bySha256 = new HashMap<>();

    BlobStore(ResourceWriter writer, CompressionType compression) {
        this.writer = writer;
        this.compression = compression;
    }

    /** Takes over a blob that the file has already. */
    void known(Sha1Hash hash, ResourceHeader place) {
        if (!byHash.containsKey(hash)) {
            add(hash, place.originalSize()).place(place);
        }
    }

    private StoredBlob add(Sha1Hash hash, long size) {
        StoredBlob blob = new StoredBlob(hash, blobs.size(), size);
        byHash.put(hash, blob);
        blobs.add(blob);
        sizes.add(size);
        return blob;
    }

    /** In the order in which they came. */
    List<StoredBlob> blobs() {
        return blobs;
    }

    /** The blob of a hash, or null. */
    StoredBlob blob(Sha1Hash hash) {
        return byHash.get(hash);
    }

    long size(Sha1Hash hash) {
        StoredBlob blob = byHash.get(hash);
        return blob == null ? 0 : blob.size();
    }

    /** Stores the bytes of a source unless they are there, and returns their hash. */
    Sha1Hash store(ContentSource source, String sha256, String path, WriteMonitor monitor) throws IOException {
        if (source.size() == 0) {
            return Sha1Hash.ZERO;
        }
        if (source instanceof WimContentSource inWim) {
            return store(inWim, path, monitor);
        }
        Sha1Hash known = sha256 == null ? null : bySha256.get(sha256);
        if (known != null) {
            monitor.advanced(path, source.size());
            return known;
        }
        ContentSource checked = sha256 == null ? source : new CheckedContentSource(source, sha256);
        Sha1Hash hash = storeUnknown(checked, path, monitor);
        if (sha256 != null) {
            bySha256.put(sha256, hash);
        }
        return hash;
    }

    private Sha1Hash storeUnknown(ContentSource source, String path, WriteMonitor monitor) throws IOException {
        Sha1Hash expected = null;
        if (sizes.contains(source.size())) {
            expected = Sha1Hash.ofContent(source);
            StoredBlob same = byHash.get(expected);
            if (same != null) {
                monitor.advanced(path, source.size());
                return same.hash();
            }
        }
        return write(source, expected, path, monitor);
    }

    private Sha1Hash write(ContentSource source, Sha1Hash expected, String path, WriteMonitor monitor)
            throws IOException {
        Place place = new Place();
        Sha1Hash hash = writer.write(source, place::found, path, monitor);
        if (expected != null && !expected.equals(hash)) {
            throw ContentReader.changed(source, "its bytes differ from those read a moment before");
        }
        place.of(add(hash, source.size()));
        return hash;
    }

    private Sha1Hash store(WimContentSource source, String path, WriteMonitor monitor) throws IOException {
        copy(source.reader(), source.hash(), path, monitor);
        return source.hash();
    }

    /** Takes a blob of another WIM: its stored bytes when codec and chunk size agree, else compressed anew. */
    void copy(WimReader from, Sha1Hash hash, String path, WriteMonitor monitor) throws IOException {
        if (hash.isZero() || byHash.containsKey(hash)) {
            return;
        }
        Blob blob = from.blob(hash);
        if (blob == null) {
            throw WimCorruption.corrupt(from.name(), "the blob " + hash + " of " + path + " is missing");
        }
        if (!isCopiedRaw(blob.resource())) {
            write(new WimContentSource(from, hash, blob.size(), path), hash, path, monitor);
            return;
        }
        add(hash, blob.size()).place(writer.copyRaw(blob.resource(), path, monitor));
    }

    /** Writes a blob that is there once more, from a source that has its right bytes; the new place counts. */
    void restore(Sha1Hash hash, ContentSource source, WriteMonitor monitor) throws IOException {
        StoredBlob blob = byHash.get(hash);
        Place place = new Place();
        Sha1Hash written = writer.write(source, place::found, source.describe(), monitor);
        if (blob == null || !hash.equals(written)) {
            throw ContentReader.changed(source, "its bytes are not those of the blob " + hash);
        }
        place.of(blob);
    }

    private boolean isCopiedRaw(Resource resource) {
        if (resource.solid()) {
            return false;
        }
        WimHeader header = resource.part().header();
        return header.compression() == compression
                && (compression == CompressionType.NONE || header.chunkSize() == WimOptions.CHUNK_SIZE);
    }

    /** Brings together a blob, known when it is read, and its place, known when it is written: in either order. */
    private static final class Place {

        private ResourceHeader header;
        private StoredBlob blob;

        void found(ResourceHeader at) {
            header = at;
            settle();
        }

        void of(StoredBlob stored) {
            blob = stored;
            settle();
        }

        private void settle() {
            if (header != null && blob != null) {
                blob.place(header);
            }
        }
    }
}
