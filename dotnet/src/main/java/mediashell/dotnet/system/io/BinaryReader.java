package mediashell.dotnet.system.io;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.TextEncoding;
import mediashell.automation.values.UInt16;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;
import mediashell.automation.values.UInt8;

/** System.IO.BinaryReader: little-endian numbers and texts with a length of seven bits a byte before them. */
@DotNetType(value = "System.IO.BinaryReader", interfaces = "System.IDisposable")
public final class BinaryReader {

    private static final int MOST_BYTES = 1 << 30;
    private final Stream stream;
    private final TextEncoding encoding;
    private final boolean leaveOpen;

    private BinaryReader(Stream stream, TextEncoding encoding, boolean leaveOpen) {
        this.stream = stream;
        this.encoding = encoding;
        this.leaveOpen = leaveOpen;
    }

    @DotNetConstructor
    static BinaryReader create(Stream input) {
        return new BinaryReader(input, TextEncoding.UTF8, false);
    }

    @DotNetConstructor
    static BinaryReader create(Stream input, TextEncoding encoding) {
        return new BinaryReader(input, encoding, false);
    }

    @DotNetConstructor
    static BinaryReader create(Stream input, TextEncoding encoding, boolean leaveOpen) {
        return new BinaryReader(input, encoding, leaveOpen);
    }

    @DotNetProperty
    public Stream baseStream() {
        return stream;
    }

    private ByteBuffer exactly(int count) {
        byte[] bytes = new byte[count];
        for (int have = 0; have < count; ) {
            int read = stream.read(bytes, have, count - have);
            if (read == 0) {
                throw SessionErrors.plain(
                        "System.IO.EndOfStreamException", "Unable to read beyond the end of the stream.");
            }
            have += read;
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @DotNetMethod
    public UInt8 readByte() {
        return UInt8.of(exactly(1).get());
    }

    @DotNetMethod("ReadSByte")
    public byte readSByte() {
        return exactly(1).get();
    }

    @DotNetMethod
    public boolean readBoolean() {
        return exactly(1).get() != 0;
    }

    @DotNetMethod("ReadInt16")
    public short readInt16() {
        return exactly(2).getShort();
    }

    @DotNetMethod("ReadUInt16")
    public UInt16 readUInt16() {
        return UInt16.of(exactly(2).getShort());
    }

    @DotNetMethod("ReadInt32")
    public int readInt32() {
        return exactly(4).getInt();
    }

    @DotNetMethod("ReadUInt32")
    public UInt32 readUInt32() {
        return UInt32.of(exactly(4).getInt());
    }

    @DotNetMethod("ReadInt64")
    public long readInt64() {
        return exactly(8).getLong();
    }

    @DotNetMethod("ReadUInt64")
    public UInt64 readUInt64() {
        return UInt64.of(exactly(8).getLong());
    }

    @DotNetMethod
    public float readSingle() {
        return exactly(4).getFloat();
    }

    @DotNetMethod
    public double readDouble() {
        return exactly(8).getDouble();
    }

    /** Three words of digits, then sign and scale. */
    @DotNetMethod
    public BigDecimal readDecimal() {
        ByteBuffer parts = exactly(16);
        byte[] digits = new byte[12];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = parts.get(11 - i);
        }
        int flags = parts.getInt(12);
        BigInteger unscaled = new BigInteger(flags < 0 ? -1 : 1, digits);
        return new BigDecimal(unscaled, flags >> 16 & 0x7F);
    }

    @DotNetMethod
    public char readChar() {
        for (int length = 1; length <= 4; length++) {
            byte[] bytes = new byte[length];
            bytes[0] = exactly(1).get();
            for (int i = 1; i < length; i++) {
                bytes[i] = exactly(1).get();
            }
            String text = encoding.decode(bytes);
            if (length == 4 || text.indexOf('\uFFFD') < 0 && !text.isEmpty()) {
                return text.charAt(0);
            }
            stream.position(stream.position() - length);
        }
        throw new IllegalStateException("no character has more than four bytes");
    }

    @DotNetMethod
    public char[] readChars(int count) {
        char[] chars = new char[count];
        int have = 0;
        while (have < count && peekChar() >= 0) {
            chars[have++] = readChar();
        }
        return Arrays.copyOf(chars, have);
    }

    /** The next character without moving on, or -1 at the end or where the stream cannot go back. */
    @DotNetMethod
    public int peekChar() {
        if (!stream.canSeek() || stream.position() >= stream.length()) {
            return -1;
        }
        long place = stream.position();
        char next = readChar();
        stream.position(place);
        return next;
    }

    @DotNetMethod
    public int read() {
        return peekChar() < 0 ? -1 : readChar();
    }

    @DotNetMethod
    public int read(byte[] buffer, int index, int count) {
        return stream.read(buffer, index, count);
    }

    /** As many bytes as there are, at most the count. */
    @DotNetMethod
    public byte[] readBytes(int count) {
        if (count < 0 || count > MOST_BYTES) {
            throw new ArgumentRangeException("count", "a count is 0 to " + MOST_BYTES + ", but is " + count);
        }
        byte[] bytes = new byte[count];
        int have = 0;
        for (int read = -1; have < count && read != 0; have += read) {
            read = stream.read(bytes, have, count - have);
        }
        return Arrays.copyOf(bytes, have);
    }

    @DotNetMethod
    public String readString() {
        int length = read7BitEncodedInt();
        if (length < 0 || length > MOST_BYTES) {
            throw IoFailures.io("a text cannot have " + length + " bytes");
        }
        return encoding.decode(exactly(length).array());
    }

    @DotNetMethod("Read7BitEncodedInt")
    public int read7BitEncodedInt() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            byte next = exactly(1).get();
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw SessionErrors.plain("System.FormatException", "a length has at most five bytes");
    }

    @DotNetMethod
    public void close() {
        if (!leaveOpen) {
            stream.close();
        }
    }

    @DotNetMethod
    public void dispose() {
        close();
    }
}
