package mediashell.cmdlets.utility;

import java.util.HexFormat;
import java.util.Locale;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;

/** At most sixteen bytes and where they lie (Microsoft.PowerShell.Commands.ByteCollection). */
@DotNetType("Microsoft.PowerShell.Commands.ByteCollection")
public final class ByteCollection {

    /** What stands for bytes that are no characters. */
    private static final char NO_CHARACTER = '\uFFFD';

    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    private final long offset;
    private final byte[] bytes;
    private final String path;
    private final String label;

    /** @param path null when the bytes come from no file */
    ByteCollection(long offset, byte[] bytes, String path, String label) {
        this.offset = offset;
        this.bytes = bytes;
        this.path = path;
        this.label = label;
    }

    @DotNetProperty
    public UInt32 offset() {
        return UInt32.of((int) offset);
    }

    @DotNetProperty
    public UInt64 offset64() {
        return UInt64.of(offset);
    }

    @DotNetProperty
    public String hexOffset() {
        return String.format(Locale.ROOT, "%016X", offset);
    }

    @DotNetProperty
    public byte[] bytes() {
        return bytes.clone();
    }

    @DotNetProperty
    public String hexBytes() {
        return HEX.formatHex(bytes);
    }

    /** The bytes as Latin-1 characters. */
    @DotNetProperty
    public String ascii() {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte one : bytes) {
            int code = one & 0xFF;
            text.append(code == 0 ? ' ' : Character.isISOControl(code) ? NO_CHARACTER : (char) code);
        }
        return text.toString();
    }

    @DotNetProperty
    public String path() {
        return path;
    }

    @DotNetProperty
    public String label() {
        return label;
    }

    @Override
    @DotNetMethod
    public String toString() {
        return String.format(Locale.ROOT, "%-16s %-48s %s", hexOffset(), hexBytes(), ascii());
    }
}
