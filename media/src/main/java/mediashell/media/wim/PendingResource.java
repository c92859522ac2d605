package mediashell.media.wim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Consumer;

import mediashell.media.ContentSource;

/**
 * A compressed resource while its chunks arrive. A small one is put together in memory; a large one goes straight to
 * the file behind room for its chunk table. One that does not shrink is written anew, as it is.
 */
final class PendingResource {

    private static final int IN_MEMORY = 4 * 1024 * 1024;

    private final WimOutput out;
    private final ContentSource source;
    private final Consumer<ResourceHeader> done;
    private final long size;
    private final ByteBuffer table;
    private final int entrySize;
    private byte[] collected;
    private long start = -1;
    private long arrived;
    private long stored;

    /** @param done hears where the resource lies once it is whole */
    PendingResource(WimOutput out, ContentSource source, Consumer<ResourceHeader> done) {
        this.out = out;
        this.source = source;
        this.done = done;
        this.size = source.size();
        this.entrySize = ChunkTable.entrySize(size);
        long chunks = (size + WimOptions.CHUNK_SIZE - 1) / WimOptions.CHUNK_SIZE;
        this.table =
                ByteBuffer.allocate(Math.toIntExact((chunks - 1) * entrySize)).order(ByteOrder.LITTLE_ENDIAN);
        this.collected = size <= IN_MEMORY ? new byte[(int) Math.min(size, WimOptions.CHUNK_SIZE)] : null;
    }

    /** Takes the next chunk. */
    void accept(ChunkJob job) throws IOException {
        if (arrived == 0) {
            begin();
        } else {
            addOffset();
        }
        if (collected != null) {
            collect(job.stored(), job.storedLength());
        } else {
            out.write(job.stored(), 0, job.storedLength());
        }
        stored += job.storedLength();
        arrived += job.length;
        if (arrived == size) {
            end();
        }
    }

    private void begin() throws IOException {
        start = out.position();
        if (collected == null) {
            out.write(table.array(), 0, table.capacity());
        }
    }

    private void addOffset() {
        if (entrySize == Long.BYTES) {
            table.putLong(stored);
        } else {
            table.putInt((int) stored);
        }
    }

    private void collect(byte[] bytes, int length) {
        int end = (int) stored + length;
        if (end > collected.length) {
            collected = Arrays.copyOf(collected, (int) Math.min(size, Math.max(end, 2L * collected.length)));
        }
        System.arraycopy(bytes, 0, collected, (int) stored, length);
    }

    private void end() throws IOException {
        long storedSize = table.capacity() + stored;
        if (storedSize >= size) {
            storeAsIs();
            return;
        }
        if (collected != null) {
            out.write(table.array(), 0, table.capacity());
            out.write(collected, 0, (int) stored);
        } else {
            out.patch(start, table.array());
        }
        done.accept(new ResourceHeader(storedSize, ResourceHeader.FLAG_COMPRESSED, start, size));
    }

    private void storeAsIs() throws IOException {
        if (collected == null) {
            out.rewind(start);
            PlainCopy.copy(source, out, new byte[1 << 16]);
        } else if (stored == size) {
            out.write(collected, 0, (int) size);
        } else {
            PlainCopy.copy(source, out, new byte[1 << 16]);
        }
        done.accept(new ResourceHeader(size, 0, start, size));
    }
}
