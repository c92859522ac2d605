package mediashell.dotnet.system.io;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TextEncoding;
import mediashell.automation.values.UInt16;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;
import mediashell.automation.values.UInt8;

/** System.IO.BinaryWriter: the counterpart of {@link BinaryReader}. */
@DotNetType(value = "System.IO.BinaryWriter", interfaces = "System.IDisposable")
public final class BinaryWriter {

    private final Stream stream;
    private final TextEncoding encoding;
    private final boolean leaveOpen;

    private BinaryWriter(Stream stream, TextEncoding encoding, boolean leaveOpen) {
        this.stream = stream;
        this.encoding = encoding;
        this.leaveOpen = leaveOpen;
    }

    @DotNetConstructor
    static BinaryWriter create(Stream output) {
        return new BinaryWriter(output, TextEncoding.UTF8, false);
    }

    @DotNetConstructor
    static BinaryWriter create(Stream output, TextEncoding encoding) {
        return new BinaryWriter(output, encoding, false);
    }

    @DotNetConstructor
    static BinaryWriter create(Stream output, TextEncoding encoding, boolean leaveOpen) {
        return new BinaryWriter(output, encoding, leaveOpen);
    }

    @DotNetProperty
    public Stream baseStream() {
        return stream;
    }

    private static ByteBuffer of(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void put(byte[] bytes) {
        stream.write(bytes, 0, bytes.length);
    }

    @DotNetMethod
    public void write(boolean value) {
        put(new byte[] {(byte) (value ? 1 : 0)});
    }

    @DotNetMethod
    public void write(UInt8 value) {
        put(new byte[] {(byte) value.intValue()});
    }

    @DotNetMethod
    public void write(byte value) {
        put(new byte[] {value});
    }

    @DotNetMethod
    public void write(short value) {
        put(of(2).putShort(value).array());
    }

    @DotNetMethod
    public void write(UInt16 value) {
        put(of(2).putShort((short) value.intValue()).array());
    }

    @DotNetMethod
    public void write(int value) {
        put(of(4).putInt(value).array());
    }

    @DotNetMethod
    public void write(UInt32 value) {
        put(of(4).putInt(value.intValue()).array());
    }

    @DotNetMethod
    public void write(long value) {
        put(of(8).putLong(value).array());
    }

    @DotNetMethod
    public void write(UInt64 value) {
        put(of(8).putLong(value.longValue()).array());
    }

    @DotNetMethod
    public void write(float value) {
        put(of(4).putFloat(value).array());
    }

    @DotNetMethod
    public void write(double value) {
        put(of(8).putDouble(value).array());
    }

    @DotNetMethod
    public void write(BigDecimal value) {
        BigInteger digits = value.unscaledValue().abs();
        ByteBuffer parts = of(16);
        for (int word = 0; word < 3; word++) {
            parts.putInt(digits.shiftRight(32 * word).intValue());
        }
        put(parts.putInt(value.scale() << 16 | (value.signum() < 0 ? Integer.MIN_VALUE : 0))
                .array());
    }

    @DotNetMethod
    public void write(char ch) {
        put(encoding.encode(String.valueOf(ch)));
    }

    @DotNetMethod
    public void write(char[] chars) {
        put(encoding.encode(new String(chars)));
    }

    @DotNetMethod
    public void write(byte[] buffer) {
        put(buffer);
    }

    @DotNetMethod
    public void write(byte[] buffer, int index, int count) {
        stream.write(buffer, index, count);
    }

    @DotNetMethod
    public void write(String value) {
        byte[] bytes = encoding.encode(value);
        write7BitEncodedInt(bytes.length);
        put(bytes);
    }

    @DotNetMethod("Write7BitEncodedInt")
    public void write7BitEncodedInt(int value) {
        int rest = value;
        while (rest >>> 7 != 0) {
            put(new byte[] {(byte) (rest | 0x80)});
            rest >>>= 7;
        }
        put(new byte[] {(byte) rest});
    }

    @DotNetMethod
    public long seek(int offset, @TypeName("System.IO.SeekOrigin") EnumValue origin) {
        return stream.seek(offset, origin);
    }

    @DotNetMethod
    public void flush() {
        stream.flush();
    }

    @DotNetMethod
    public void close() {
        if (leaveOpen) {
            stream.flush();
        } else {
            stream.close();
        }
    }

    @DotNetMethod
    public void dispose() {
        close();
    }
}
