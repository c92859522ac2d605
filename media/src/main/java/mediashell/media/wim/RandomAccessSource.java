package mediashell.media.wim;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Bytes that can be read at any position, also by several threads at once: a file, or a file inside another volume. */
public interface RandomAccessSource extends Closeable {

    long size();

    /** Reads up to {@code length} bytes; fewer only at the end, 0 behind it. */
    int read(long position, byte[] buffer, int offset, int length) throws IOException;

    static RandomAccessSource ofFile(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file);
        return ofChannel(channel, channel.size());
    }

    /** A view of an open channel, which this closes. */
    static RandomAccessSource ofChannel(FileChannel channel, long size) {
        return new RandomAccessSource() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public int read(long position, byte[] buffer, int offset, int length) throws IOException {
                ByteBuffer target = ByteBuffer.wrap(buffer, offset, length);
                while (target.hasRemaining()) {
                    int got = channel.read(target, position + target.position() - offset);
                    if (got < 0) {
                        break;
                    }
                }
                return target.position() - offset;
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
