package mediashell.media.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** A file that is read and written as long as no fault comes; of the write that a fault meets, half still goes to the disk. */
final class FaultyChannel extends FileChannel {

    private final FileChannel real;
    private final Faults faults;
    private final Path path;
    private final boolean source;

    FaultyChannel(FileChannel real, Faults faults, Path path, boolean source) {
        this.real = real;
        this.faults = faults;
        this.path = path;
        this.source = source;
    }

    private void beforeRead() throws IOException {
        faults.read("reading " + path, source);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        beforeRead();
        return real.read(target);
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        beforeRead();
        return real.read(targets, offset, length);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        beforeRead();
        return real.read(target, position);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        int written = write(bytes, real.position());
        real.position(real.position() + written);
        return written;
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        long written = 0;
        for (int i = offset; i < offset + length; i++) {
            written += write(sources[i]);
        }
        return written;
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        int wanted = bytes.remaining();
        boolean grows = position + wanted > real.size();
        int allowed = faults.write("writing " + path + " at " + position, wanted, grows);
        int end = bytes.limit();
        bytes.limit(bytes.position() + allowed);
        long at = position;
        while (bytes.hasRemaining()) {
            at += real.write(bytes, at);
        }
        bytes.limit(end);
        faults.written(allowed, wanted);
        return wanted;
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        if (size < real.size()) {
            faults.change("truncating " + path);
        }
        real.truncate(size);
        return this;
    }

    @Override
    public void force(boolean metadata) {
        faults.change(
                "forcing " + path); // the disk itself is not asked: only the process dies here, and tests are many
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        beforeRead();
        return real.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel from, long position, long count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(count, 1 << 16));
        int read = from.read(buffer);
        return read <= 0 ? 0 : write(buffer.flip(), position);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        beforeRead();
        return real.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
