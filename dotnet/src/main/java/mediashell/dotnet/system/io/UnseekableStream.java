package mediashell.dotnet.system.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A stream without a position: bytes come and go, as those of pipes and connections do. */
public class UnseekableStream extends Stream {

    private final InputStream source;
    private final OutputStream target;

    /** Either may be null: then nothing can be read or written. */
    public UnseekableStream(InputStream source, OutputStream target) {
        this.source = source;
        this.target = target;
    }

    @Override
    public boolean canRead() {
        return source != null && isOpen();
    }

    @Override
    public boolean canSeek() {
        return false;
    }

    @Override
    public boolean canWrite() {
        return target != null && isOpen();
    }

    @Override
    public long length() {
        throw unsupported("a length");
    }

    @Override
    public long position() {
        throw unsupported("a position");
    }

    @Override
    public void position(long value) {
        throw unsupported("a position");
    }

    @Override
    public void setLength(long value) {
        throw unsupported("a length");
    }

    private static UnsupportedOperationException unsupported(String what) {
        return new UnsupportedOperationException("the stream does not have " + what);
    }

    @Override
    public int read(byte[] buffer, int offset, int count) {
        if (source == null) {
            throw unsupported("a side to read from");
        }
        try {
            return Math.max(0, source.read(buffer, offset, count));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void write(byte[] buffer, int offset, int count) {
        if (target == null) {
            throw unsupported("a side to write to");
        }
        try {
            target.write(buffer, offset, count);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void flush() {
        try {
            if (target != null) {
                target.flush();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    protected void release() {
        try (InputStream _ = source;
                OutputStream _ = target) {
            flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
