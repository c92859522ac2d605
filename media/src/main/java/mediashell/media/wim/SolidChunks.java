package mediashell.media.wim;

import java.io.IOException;
import java.util.zip.DataFormatException;

/**
 * Decodes chunks of solid resources and remembers the last: many files lie in one chunk, which has up to 64 MiB, and
 * they are read one after the other. Safe for several threads.
 */
final class SolidChunks {

    private Resource lastResource;
    private long lastIndex;
    private byte[] last;

    /** The decompressed chunk; not to be changed. */
    synchronized byte[] get(Resource resource, ChunkTable table, long index) throws IOException {
        if (last == null || index != lastIndex || !resource.equals(lastResource)) {
            last = null;
            last = decode(resource, table, index);
            lastResource = resource;
            lastIndex = index;
        }
        return last;
    }

    private static byte[] decode(Resource resource, ChunkTable table, long index) throws IOException {
        table.locate(index);
        int length = resource.chunkLength(index);
        byte[] stored = new byte[table.length()];
        resource.part().readFully(table.start(), stored, stored.length);
        if (stored.length == length) {
            return stored;
        }
        byte[] chunk = new byte[length + Long.BYTES];
        try {
            resource.newDecoder().decode(stored, 0, stored.length, chunk, length);
        } catch (DataFormatException e) {
            throw WimCorruption.corrupt(
                    resource.part().name(), "chunk " + index + " of a solid resource: " + e.getMessage(), e);
        }
        return chunk;
    }
}
