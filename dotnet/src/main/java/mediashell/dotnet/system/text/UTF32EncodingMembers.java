package mediashell.dotnet.system.text;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.TextEncoding;

/** System.Text.UTF32Encoding. */
@DotNetType(
        value = "System.Text.UTF32Encoding",
        represents = TextEncoding.class,
        shared = true,
        base = "System.Text.Encoding")
final class UTF32EncodingMembers {

    private UTF32EncodingMembers() {}

    @DotNetConstructor
    static TextEncoding create() {
        return Encodings.wide(TextEncoding.UTF32, true, false);
    }

    @DotNetConstructor
    static TextEncoding create(boolean bigEndian, boolean byteOrderMark) {
        return create(bigEndian, byteOrderMark, false);
    }

    @DotNetConstructor
    static TextEncoding create(boolean bigEndian, boolean byteOrderMark, boolean throwOnInvalidBytes) {
        TextEncoding order = bigEndian ? TextEncoding.BIG_ENDIAN_UTF32 : TextEncoding.UTF32;
        return Encodings.wide(order, byteOrderMark, throwOnInvalidBytes);
    }
}
