package mediashell.dotnet.system.io;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;

/** System.IO.Stream: bytes with a position. Operations on a closed stream throw ObjectDisposedException. */
@DotNetType(value = "System.IO.Stream", base = "System.MarshalByRefObject", interfaces = "System.IDisposable")
public abstract class Stream {

    private static final int COPY_BUFFER = 81_920;
    private boolean closed;

    @DotNetProperty
    public abstract boolean canRead();

    @DotNetProperty
    public abstract boolean canSeek();

    @DotNetProperty
    public abstract boolean canWrite();

    @DotNetProperty
    public abstract long length();

    @DotNetProperty
    public abstract long position();

    @DotNetProperty
    public abstract void position(long value);

    @DotNetMethod
    public abstract void setLength(long value);

    /** Reads at most {@code count} bytes; 0 at the end. */
    @DotNetMethod
    public abstract int read(byte[] buffer, int offset, int count);

    @DotNetMethod
    public abstract void write(byte[] buffer, int offset, int count);

    @DotNetMethod
    public abstract void flush();

    /** Frees what the stream holds; called once. */
    protected abstract void release();

    protected final void checkOpen() {
        if (closed) {
            throw SessionErrors.plain("System.ObjectDisposedException", "the stream is closed already");
        }
    }

    protected final boolean isOpen() {
        return !closed;
    }

    @DotNetMethod
    public final int readByte() {
        byte[] one = new byte[1];
        return read(one, 0, 1) == 0 ? -1 : one[0] & 0xFF;
    }

    @DotNetMethod
    public final void writeByte(mediashell.automation.values.UInt8 value) {
        write(new byte[] {(byte) value.intValue()}, 0, 1);
    }

    @DotNetMethod
    public final long seek(long offset, @TypeName("System.IO.SeekOrigin") EnumValue origin) {
        long from =
                switch (origin.intValue()) {
                    case 0 -> 0;
                    case 1 -> position();
                    default -> length();
                };
        if (from + offset < 0) {
            throw IoFailures.io("a stream has no position before its beginning, but " + (from + offset) + " came");
        }
        position(from + offset);
        return position();
    }

    @DotNetMethod
    public final void copyTo(Stream destination) {
        byte[] buffer = new byte[COPY_BUFFER];
        for (int n = read(buffer, 0, buffer.length); n > 0; n = read(buffer, 0, buffer.length)) {
            destination.write(buffer, 0, n);
        }
    }

    @DotNetMethod
    public final void copyTo(ExecutionContext context, Stream destination, int bufferSize) {
        copyTo(destination);
    }

    @DotNetMethod
    public final void close() {
        if (!closed) {
            release();
            closed = true;
        }
    }

    @DotNetMethod
    public final void dispose() {
        close();
    }

    static void checkRange(byte[] buffer, int offset, int count) {
        if (buffer == null) {
            throw new NullPointerException("a buffer is needed, but null came (Parameter 'buffer')");
        }
        if (offset < 0 || count < 0 || offset + count > buffer.length) {
            throw new IllegalArgumentException(
                    "offset " + offset + " and count " + count + " lie in the buffer of " + buffer.length + " bytes");
        }
    }
}
