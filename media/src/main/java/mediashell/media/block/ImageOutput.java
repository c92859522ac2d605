package mediashell.media.block;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

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

    /** What no file system keeps as a hole, so that a gap of fewer bytes may be left without a write. */
    private static final int BLOCK = 4096;

    private static final int BUFFER = 256 * 1024;

    /** Pieces of this size are written as they are; gathering smaller ones saves calls. */
    private static final int DIRECT = 32 * 1024;

    private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(GRANULE).asReadOnlyBuffer();

    private final Target target;
    private final String description;
    private final ByteBuffer pending;
    private long flushed;

    private interface Target extends Closeable {
        /** Writes all bytes between the buffer's position and limit. */
        void write(long position, ByteBuffer bytes) throws IOException;

        boolean leavesHoles();

        void finish(long length) throws IOException;
    }

    private ImageOutput(Target target, String description) {
        this(target, description, BUFFER);
    }

    private ImageOutput(Target target, String description, int buffer) {
        this.target = target;
        this.description = description;
        this.pending = ByteBuffer.allocateDirect(buffer);
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
            throw DiskSpace.isFull(e)
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
        return new ImageOutput(new StreamTarget(stream, Channels.newChannel(stream)), description);
    }

    /** Bytes taken so far. */
    public long position() {
        return flushed + pending.position();
    }

    public void write(byte[] bytes) throws IOException {
        write(bytes, 0, bytes.length);
    }

    public void write(byte[] bytes, int offset, int length) throws IOException {
        write(ByteBuffer.wrap(bytes, offset, length));
    }

    /** Takes all bytes between the buffer's position and limit; fastest with large buffers outside the heap. */
    public void write(ByteBuffer bytes) throws IOException {
        if (bytes.remaining() >= Math.min(DIRECT, pending.capacity())) {
            flush();
            emit(bytes);
            return;
        }
        if (bytes.remaining() > pending.remaining()) {
            flush();
        }
        pending.put(bytes);
    }

    /** Zero bytes up to the given position. */
    public void padTo(long position) throws IOException {
        long gap = position - position();
        if (gap < 0) {
            throw new IllegalStateException(
                    "the layout wants position " + position + ", but the writer is already at " + position());
        }
        boolean nothingPending = pending.position() == 0;
        if (target.leavesHoles() && (gap > BUFFER || gap < BLOCK && nothingPending)) {
            flush();
            flushed = position;
            return;
        }
        while (position() < position) {
            write(ZEROS.slice(0, (int) Math.min(GRANULE, position - position())));
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
        if (pending.position() > 0) {
            pending.flip();
            emit(pending);
            pending.clear();
        }
    }

    private void emit(ByteBuffer bytes) throws IOException {
        int length = bytes.remaining();
        try {
            if (target.leavesHoles()) {
                emitSparse(bytes);
            } else {
                target.write(flushed, bytes);
            }
        } catch (IOException e) {
            throw failure(e);
        }
        flushed += length;
    }

    private void emitSparse(ByteBuffer bytes) throws IOException {
        int start = bytes.position();
        int end = bytes.limit();
        int runStart = start;
        for (int at = start; at < end; at += GRANULE) {
            int size = Math.min(GRANULE, end - at);
            if (!isZero(bytes, at, size)) {
                continue;
            }
            writeRun(bytes, start, runStart, at);
            runStart = at + size;
        }
        writeRun(bytes, start, runStart, end);
        bytes.position(end);
    }

    private void writeRun(ByteBuffer bytes, int start, int from, int to) throws IOException {
        if (to > from) {
            target.write(flushed + from - start, bytes.slice(from, to - from));
        }
    }

    private static boolean isZero(ByteBuffer bytes, int offset, int length) {
        return bytes.get(offset) == 0 && bytes.slice(offset, length).equals(ZEROS.slice(0, length));
    }

    private MediaException failure(IOException cause) {
        if (cause instanceof MediaException typed) {
            return typed;
        }
        return DiskSpace.isFull(cause)
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

    private record ChannelTarget(FileChannel channel, boolean leavesHoles) implements Target {

        @Override
        public void write(long position, ByteBuffer bytes) throws IOException {
            WritePieces.write(channel, bytes, position);
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

    private record StreamTarget(OutputStream stream, WritableByteChannel channel) implements Target {

        @Override
        public void write(long position, ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
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
