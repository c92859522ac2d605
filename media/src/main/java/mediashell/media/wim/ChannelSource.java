package mediashell.media.wim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

import mediashell.media.block.InputFile;

/** The bytes of a file, as many as it had when it was opened. */
record ChannelSource(String name, FileChannel channel, long size, boolean owned) implements RandomAccessSource {

    @Override
    public int read(long position, byte[] buffer, int offset, int length) throws IOException {
        ByteBuffer target = ByteBuffer.wrap(buffer, offset, length);
        while (target.hasRemaining()) {
            int got = read(target, position + target.position() - offset);
            if (got < 0) {
                break;
            }
        }
        return target.position() - offset;
    }

    private int read(ByteBuffer target, long position) throws IOException {
        try {
            return channel.read(target, position);
        } catch (IOException e) {
            throw InputFile.unreadable(name, e);
        }
    }

    @Override
    public void close() throws IOException {
        if (owned) {
            channel.close();
        }
    }
}
