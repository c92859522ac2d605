package mediashell.media.wim;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.zip.DataFormatException;

import mediashell.media.wim.codec.ChunkDecoder;

/**
 * The decompressed bytes of a blob, chunk by chunk. The last bytes are handed out only when the SHA-1 of all of them is
 * that of the blob.
 */
final class ResourceInputStream extends InputStream {

    private static final int RAW_CHUNK = 128 * 1024;

    private final Blob blob;
    private final Resource resource;
    private final MessageDigest digest;
    private final ChunkTable table;
    private final ChunkDecoder decoder;
    private final byte[] stored;
    private byte[] chunk;
    private long position;
    private int at;
    private int limit;

    /** @param verified whether the blob's hash is known and to be checked */
    ResourceInputStream(Blob blob, boolean verified) throws IOException {
        this.blob = blob;
        this.resource = blob.resource();
        this.digest = verified ? Sha1Hash.newDigest() : null;
        this.table = resource.isCompressed() ? new ChunkTable(resource) : null;
        boolean own = resource.isCompressed() && !resource.solid();
        int length = (int) Math.min(resource.chunkSize(), resource.originalSize());
        this.decoder = own ? resource.newDecoder() : null;
        this.stored = own ? new byte[length] : null;
        this.chunk = own
                ? new byte[length + Long.BYTES]
                : new byte[resource.solid() ? 0 : (int) Math.min(RAW_CHUNK, Math.max(1, blob.size()))];
    }

    @Override
    public int read() throws IOException {
        return ready() ? chunk[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!ready()) {
            return -1;
        }
        int count = Math.min(length, limit - at);
        System.arraycopy(chunk, at, target, offset, count);
        at += count;
        return count;
    }

    @Override
    public int available() {
        return limit - at;
    }

    private boolean ready() throws IOException {
        if (at < limit) {
            return true;
        }
        if (position >= blob.size()) {
            return false;
        }
        if (resource.isCompressed()) {
            nextChunk();
        } else {
            limit = (int) Math.min(chunk.length, blob.size() - position);
            at = 0;
            resource.part().readFully(resource.offset() + blob.start() + position, chunk, limit);
        }
        position += limit - at;
        verify();
        return true;
    }

    private void nextChunk() throws IOException {
        long inResource = blob.start() + position;
        long index = inResource / resource.chunkSize();
        int length = resource.chunkLength(index);
        if (resource.solid()) {
            chunk = resource.part().solidChunks().get(resource, table, index);
        } else {
            table.locate(index);
            if (table.length() == length) {
                resource.part().readFully(table.start(), chunk, length);
            } else {
                resource.part().readFully(table.start(), stored, table.length());
                decode(index, length);
            }
        }
        at = (int) (inResource % resource.chunkSize());
        limit = (int) Math.min(length, at + blob.size() - position);
    }

    private void decode(long index, int length) throws IOException {
        try {
            decoder.decode(stored, 0, table.length(), chunk, length);
        } catch (DataFormatException e) {
            throw WimCorruption.corrupt(
                    resource.part().name(), "chunk " + index + " of blob " + blob.hash() + ": " + e.getMessage(), e);
        }
    }

    private void verify() throws IOException {
        if (digest == null) {
            return;
        }
        digest.update(chunk, at, limit - at);
        if (position >= blob.size() && !Sha1Hash.of(digest.digest()).equals(blob.hash())) {
            throw WimCorruption.corrupt(
                    resource.part().name(), "the bytes of blob " + blob.hash() + " have another SHA-1");
        }
    }
}
