package mediashell.media.wim;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

import mediashell.media.block.WritePieces;

/**
 * The file that is written: a buffered append position, and the few places that are written later than what follows.
 */
final class WimOutput {

    /** Bytes a call to the system: larger writes go into large folios, which Linux has not always at hand (bench/media). */
    private static final int BUFFER = 1 << 16;

    private final SeekableByteChannel channel;
    private final IntegrityHasher integrity;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    /** File position of the buffer's first byte. */
    private long flushed;

    /** @param integrity hears of every byte; null without an integrity table */
    WimOutput(SeekableByteChannel channel, long position, IntegrityHasher integrity) {
        this.channel = channel;
        this.integrity = integrity;
        this.flushed = position;
    }

    long position() {
        return flushed + buffer.position();
    }

    void write(byte[] bytes, int offset, int length) throws IOException {
        if (integrity != null) {
            integrity.update(bytes, offset, length);
        }
        append(bytes, offset, length);
    }

    /** Appends bytes that the integrity table does not cover. */
    void writeUncovered(byte[] bytes) throws IOException {
        append(bytes, 0, bytes.length);
    }

    private void append(byte[] bytes, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            int piece = Math.min(length - done, buffer.remaining());
            buffer.put(bytes, offset + done, piece);
            done += piece;
            if (!buffer.hasRemaining()) {
                flush();
            }
        }
    }

    void flush() throws IOException {
        buffer.flip();
        long start = flushed;
        flushed += buffer.remaining();
        writeFully(buffer, start);
        buffer.clear();
    }

    private void writeFully(ByteBuffer bytes, long position) throws IOException {
        channel.position(position);
        WritePieces.write(channel, bytes);
    }

    /** Overwrites bytes that were appended before. */
    void patch(long position, byte[] bytes) throws IOException {
        flush();
        writeFully(ByteBuffer.wrap(bytes), position);
        if (integrity != null && position >= WimHeader.LENGTH) {
            integrity.overwritten(position, bytes.length);
        }
    }

    /** Gives up everything from a position on. */
    void rewind(long position) throws IOException {
        flush();
        channel.truncate(position);
        flushed = position;
        if (integrity != null) {
            integrity.rewind(position);
        }
    }

    /** Cuts off what an earlier, longer file left behind. */
    void truncate() throws IOException {
        flush();
        channel.truncate(flushed);
    }

    /** Brings an extended file back to what it was. */
    void undo(byte[] header, long size) throws IOException {
        writeFully(ByteBuffer.wrap(header), 0);
        channel.truncate(size);
    }

    void readFully(long position, byte[] bytes, int length) throws IOException {
        ByteBuffer target = ByteBuffer.wrap(bytes, 0, length);
        channel.position(position);
        while (target.hasRemaining()) {
            if (channel.read(target) < 0) {
                throw new EOFException("the file being written became shorter at " + position);
            }
        }
    }
}
