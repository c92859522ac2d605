package mediashell.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** A stream as a channel, in pieces large enough for sources of gigabytes. */
final class StreamChannel implements ReadableByteChannel {

    private static final int LARGEST_PIECE = 128 * 1024;

    private final InputStream stream;
    private byte[] piece = new byte[0];
    private boolean open = true;

    StreamChannel(InputStream stream) {
        this.stream = stream;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int wanted = Math.min(LARGEST_PIECE, target.remaining());
        if (piece.length < wanted) {
            piece = new byte[wanted];
        }
        int count = stream.read(piece, 0, wanted);
        if (count > 0) {
            target.put(piece, 0, count);
        }
        return count;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        stream.close();
    }
}
