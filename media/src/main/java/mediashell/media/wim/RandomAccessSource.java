package mediashell.media.wim;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

import mediashell.media.block.InputFile;

/** Bytes that can be read at any position, also by several threads at once: a file, or a file inside another volume. */
public interface RandomAccessSource extends Closeable {

    long size();

    /** Reads up to {@code length} bytes; fewer only at the end, 0 behind it. */
    int read(long position, byte[] buffer, int offset, int length) throws IOException;

    static RandomAccessSource ofFile(Path file) throws IOException {
        FileChannel channel = InputFile.open(file);
        return new ChannelSource(file.toString(), channel, channel.size(), true);
    }

    /**
     * A view of a channel that the caller closes.
     *
     * @param name is told in errors
     */
    static RandomAccessSource ofOpenChannel(String name, FileChannel channel) throws IOException {
        return new ChannelSource(name, channel, channel.size(), false);
    }
}
