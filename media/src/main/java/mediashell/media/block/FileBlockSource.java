package mediashell.media.block;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** An image file or block device, opened for reading only. */
public final class FileBlockSource implements BlockSource {

    private final Path path;
    private final FileChannel channel;
    private final long size;

    private FileBlockSource(Path path, FileChannel channel, long size) {
        this.path = path;
        this.channel = channel;
        this.size = size;
    }

    public static FileBlockSource open(Path path) throws IOException {
        FileChannel channel = InputFile.open(path);
        try {
            return new FileBlockSource(path, channel, channel.size());
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void read(long position, byte[] target, int offset, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(target, offset, length);
        long at = position;
        while (buffer.hasRemaining()) {
            int count = read(buffer, at);
            if (count < 0) {
                throw InputFile.unreadable(describe(), new EOFException("it became shorter while it was read"));
            }
            at += count;
        }
    }

    private int read(ByteBuffer buffer, long position) throws IOException {
        try {
            return channel.read(buffer, position);
        } catch (IOException e) {
            throw InputFile.unreadable(describe(), e);
        }
    }

    @Override
    public String describe() {
        return path.toString();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
