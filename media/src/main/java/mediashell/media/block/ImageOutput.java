package mediashell.media.block;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/**
 * Takes the bytes of an image strictly forward. Into a new file, runs of zero bytes become holes; to a stream or a
 * device every byte is written.
 *
 * <p>Used by one thread. A full disk ends in {@link MediaErrorCode#DISK_FULL}, any other failure of the target in
 * {@link MediaErrorCode#TARGET_UNUSABLE}.
 */
public final class ImageOutput implements Closeable {

    /** Holes are looked for in units of this many bytes: sixteen pages, so that a file does not get too many extents. */
    private static final int GRANULE = 64 * 1024;

    private static final int BUFFER = 1024 * 1024;
    private static final byte[] ZEROS = new byte[GRANULE];

    private final Target target;
    private final String description;
    private final byte[] pending;
    private int count;
    private long flushed;

    private interface Target extends Closeable {
        void write(long position, byte[] bytes, int offset, int length) throws IOException;

        boolean leavesHoles();

        void finish(long length) throws IOException;
    }

    private ImageOutput(Target target, String description) {
        this(target, description, BUFFER);
    }

    private ImageOutput(Target target, String description, int buffer) {
        this.target = target;
        this.description = description;
        this.pending = new byte[buffer];
    }

    /** Output into a file that must not exist yet; zero runs are left as holes. */
    public static ImageOutput createFile(Path path) throws IOException {
        return new ImageOutput(newFile(path), path.toString());
    }

    /** The same without a buffer, for one of very many files that is written in large pieces. */
    public static ImageOutput createUnbufferedFile(Path path) throws IOException {
        return new ImageOutput(newFile(path), path.toString(), 0);
    }

    private static Target newFile(Path path) throws IOException {
        try {
            return new ChannelTarget(
                    FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), true);
        } catch (IOException e) {
            throw isFull(e)
                    ? new MediaException(
                            MediaErrorCode.DISK_FULL, path.toString(), "the disk has no room for the file", e)
                    : new MediaException(
                            MediaErrorCode.TARGET_UNUSABLE, path.toString(), "the file cannot be created", e);
        }
    }

    /**
     * Output over existing bytes of a device or file, where zeros must be written as such. The caller closes the channel.
     *
     * @param start the output's first position in the channel
     */
    public static ImageOutput overChannel(FileChannel channel, String description, long start) {
        ImageOutput output = new ImageOutput(new ChannelTarget(channel, false), description);
        output.flushed = start;
        return output;
    }

    /** Output to a stream, which is not closed. */
    public static ImageOutput toStream(OutputStream stream, String description) {
        return new ImageOutput(new StreamTarget(stream), description);
    }

    /** Bytes taken so far. */
    public long position() {
        return flushed + count;
    }

    public void write(byte[] bytes) throws IOException {
        write(bytes, 0, bytes.length);
    }

    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (length >= pending.length) {
            flush();
            emit(bytes, offset, length);
            return;
        }
        int first = Math.min(length, pending.length - count);
        System.arraycopy(bytes, offset, pending, count, first);
        count += first;
        if (count == pending.length) {
            flush();
            System.arraycopy(bytes, offset + first, pending, 0, length - first);
            count = length - first;
        }
    }

    /** Zero bytes up to the given position. */
    public void padTo(long position) throws IOException {
        if (position < position()) {
            throw new IllegalStateException(
                    "the layout wants position " + position + ", but the writer is already at " + position());
        }
        if (target.leavesHoles() && position - position() > BUFFER) {
            flush();
            flushed = position;
            return;
        }
        while (position() < position) {
            write(ZEROS, 0, (int) Math.min(ZEROS.length, position - position()));
        }
    }

    /** Goes to a position over bytes that mean nothing: a device keeps what it has there, an image gets zeros. */
    public void skipTo(long position) throws IOException {
        if (target instanceof ChannelTarget && position > position()) {
            flush();
            flushed = position;
            return;
        }
        padTo(position);
    }

    /** Writes what is buffered and gives the file its full length, also when it ends in a hole. */
    public void finish() throws IOException {
        flush();
        try {
            target.finish(flushed);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Closes a file that this output created; without {@link #finish} the file is incomplete. */
    @Override
    public void close() throws IOException {
        target.close();
    }

    private void flush() throws IOException {
        int length = count;
        count = 0;
        if (length > 0) {
            emit(pending, 0, length);
        }
    }

    private void emit(byte[] bytes, int offset, int length) throws IOException {
        try {
            if (target.leavesHoles()) {
                emitSparse(bytes, offset, length);
            } else {
                target.write(flushed, bytes, offset, length);
            }
        } catch (IOException e) {
            throw failure(e);
        }
        flushed += length;
    }

    private void emitSparse(byte[] bytes, int offset, int length) throws IOException {
        int runStart = 0;
        for (int at = 0; at < length; at += GRANULE) {
            int size = Math.min(GRANULE, length - at);
            if (!isZero(bytes, offset + at, size)) {
                continue;
            }
            writeRun(bytes, offset, runStart, at);
            runStart = at + size;
        }
        writeRun(bytes, offset, runStart, length);
    }

    private void writeRun(byte[] bytes, int offset, int from, int to) throws IOException {
        if (to > from) {
            target.write(flushed + from, bytes, offset + from, to - from);
        }
    }

    private static boolean isZero(byte[] bytes, int offset, int length) {
        return bytes[offset] == 0 && Arrays.equals(bytes, offset, offset + length, ZEROS, 0, length);
    }

    private MediaException failure(IOException cause) {
        if (cause instanceof MediaException typed) {
            return typed;
        }
        return isFull(cause)
                ? new MediaException(
                        MediaErrorCode.DISK_FULL,
                        description,
                        "the disk was full after " + flushed + " bytes; free space or choose another target",
                        cause)
                : new MediaException(
                        MediaErrorCode.TARGET_UNUSABLE,
                        description,
                        "writing failed after " + flushed + " bytes: " + cause.getMessage(),
                        cause);
    }

    /** Java has no exception of its own for it: the system's text tells, which Linux has in English only. */
    private static boolean isFull(IOException cause) {
        String reason = String.valueOf(cause.getMessage());
        return reason.contains("No space left") || reason.contains("quota exceeded");
    }

    private record ChannelTarget(FileChannel channel, boolean leavesHoles) implements Target {

        @Override
        public void write(long position, byte[] bytes, int offset, int length) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
            long at = position;
            while (buffer.hasRemaining()) {
                at += channel.write(buffer, at);
            }
        }

        @Override
        public void finish(long length) throws IOException {
            if (leavesHoles && channel.size() < length) {
                channel.write(ByteBuffer.wrap(new byte[1]), length - 1);
            }
        }

        @Override
        public void close() throws IOException {
            if (leavesHoles) {
                channel.close();
            }
        }
    }

    private record StreamTarget(OutputStream stream) implements Target {

        @Override
        public void write(long position, byte[] bytes, int offset, int length) throws IOException {
            stream.write(bytes, offset, length);
        }

        @Override
        public boolean leavesHoles() {
            return false;
        }

        @Override
        public void finish(long length) throws IOException {
            stream.flush();
        }

        @Override
        public void close() {
            // the stream belongs to the caller
        }
    }
}
