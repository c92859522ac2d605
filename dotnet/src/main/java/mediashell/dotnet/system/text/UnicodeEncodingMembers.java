package mediashell.dotnet.system.text;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.TextEncoding;

/** System.Text.UnicodeEncoding. */
@DotNetType(
        value = "System.Text.UnicodeEncoding",
        represents = TextEncoding.class,
        shared = true,
        base = "System.Text.Encoding")
final class UnicodeEncodingMembers {

    private UnicodeEncodingMembers() {}

    @DotNetConstructor
    static TextEncoding create() {
        return Encodings.wide(TextEncoding.UNICODE, true, false);
    }

    @DotNetConstructor
    static TextEncoding create(boolean bigEndian, boolean byteOrderMark) {
        return create(bigEndian, byteOrderMark, false);
    }

    @DotNetConstructor
    static TextEncoding create(boolean bigEndian, boolean byteOrderMark, boolean throwOnInvalidBytes) {
        TextEncoding order = bigEndian ? TextEncoding.BIG_ENDIAN_UNICODE : TextEncoding.UNICODE;
        return Encodings.wide(order, byteOrderMark, throwOnInvalidBytes);
    }
}
