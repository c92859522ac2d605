package mediashell.dotnet.system.io;

import java.util.Arrays;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.IO.MemoryStream. One over a given array keeps that array's size. */
@DotNetType(value = "System.IO.MemoryStream", base = "System.IO.Stream")
public final class MemoryStream extends Stream {

    private byte[] bytes;
    private final boolean grows;
    private final boolean writable;
    private int length;
    private int position;

    private MemoryStream(byte[] bytes, int length, boolean grows, boolean writable) {
        this.bytes = bytes;
        this.length = length;
        this.grows = grows;
        this.writable = writable;
    }

    @DotNetConstructor
    static MemoryStream create() {
        return new MemoryStream(new byte[0], 0, true, true);
    }

    @DotNetConstructor
    static MemoryStream create(int capacity) {
        return new MemoryStream(new byte[capacity], 0, true, true);
    }

    @DotNetConstructor
    static MemoryStream create(byte[] buffer) {
        return new MemoryStream(buffer, buffer.length, false, true);
    }

    @DotNetConstructor
    static MemoryStream create(byte[] buffer, boolean writable) {
        return new MemoryStream(buffer, buffer.length, false, writable);
    }

    @DotNetConstructor
    static MemoryStream create(byte[] buffer, int index, int count) {
        checkRange(buffer, index, count);
        return over(Arrays.copyOfRange(buffer, index, index + count));
    }

    /** A stream that reads an array. */
    public static MemoryStream over(byte[] content) {
        return new MemoryStream(content, content.length, false, false);
    }

    /** A stream that grows, holds some bytes, and begins at the first. */
    public static MemoryStream holding(byte[] content) {
        return new MemoryStream(content.clone(), content.length, true, true);
    }

    @DotNetProperty
    public int capacity() {
        return bytes.length;
    }

    /** What was written; also of a closed stream. */
    @DotNetMethod
    public byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    @DotNetMethod
    public byte[] getBuffer() {
        return bytes;
    }

    @DotNetMethod
    public void writeTo(Stream stream) {
        stream.write(bytes, 0, length);
    }

    @Override
    public boolean canRead() {
        return isOpen();
    }

    @Override
    public boolean canSeek() {
        return isOpen();
    }

    @Override
    public boolean canWrite() {
        return isOpen() && writable;
    }

    @Override
    public long length() {
        checkOpen();
        return length;
    }

    @Override
    public long position() {
        checkOpen();
        return position;
    }

    @Override
    public void position(long value) {
        checkOpen();
        position = Math.toIntExact(value);
    }

    @Override
    public void setLength(long value) {
        checkOpen();
        reserve(Math.toIntExact(value));
        if (value > length) {
            Arrays.fill(bytes, length, (int) value, (byte) 0);
        }
        length = (int) value;
        position = Math.min(position, length);
    }

    private void reserve(int needed) {
        if (needed <= bytes.length) {
            return;
        }
        if (!grows) {
            throw new UnsupportedOperationException("a stream over a given array cannot grow");
        }
        bytes = Arrays.copyOf(bytes, Math.max(needed, Math.max(256, bytes.length * 2)));
    }

    @Override
    public int read(byte[] buffer, int offset, int count) {
        checkOpen();
        checkRange(buffer, offset, count);
        int n = Math.max(0, Math.min(count, length - position));
        System.arraycopy(bytes, Math.min(position, length), buffer, offset, n);
        position += n;
        return n;
    }

    @Override
    public void write(byte[] buffer, int offset, int count) {
        checkOpen();
        checkRange(buffer, offset, count);
        if (!writable) {
            throw new UnsupportedOperationException("the stream cannot be written to");
        }
        reserve(Math.addExact(position, count));
        System.arraycopy(buffer, offset, bytes, position, count);
        position += count;
        length = Math.max(length, position);
    }

    @Override
    public void flush() {
        checkOpen();
    }

    @Override
    protected void release() {}
}
