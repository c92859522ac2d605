package mediashell.media.block;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;

/**
 * Writes buffers to files in pieces that the page cache takes cheaply. Linux 6.16 and later keep a larger write to ext4 in
 * folios as large as itself, and where such are not at hand, writing takes ten times as long (decision 0043).
 */
public final class WritePieces {

    /** Bytes a call to the system. */
    private static final int PIECE = 64 * 1024;

    @FunctionalInterface
    private interface PieceWriter {
        void write(ByteBuffer piece) throws IOException;
    }

    private WritePieces() {}

    /** Writes all bytes between the buffer's position and limit at the channel's own position. */
    public static void write(WritableByteChannel channel, ByteBuffer bytes) throws IOException {
        inPieces(bytes, channel::write);
    }

    /** Writes all bytes between the buffer's position and limit at a position; the channel's own stays. */
    static void write(FileChannel channel, ByteBuffer bytes, long position) throws IOException {
        long origin = position - bytes.position();
        inPieces(bytes, piece -> channel.write(piece, origin + piece.position()));
    }

    private static void inPieces(ByteBuffer bytes, PieceWriter writer) throws IOException {
        int end = bytes.limit();
        while (bytes.position() < end) {
            bytes.limit(Math.min(end, bytes.position() + PIECE));
            writer.write(bytes);
        }
    }
}
