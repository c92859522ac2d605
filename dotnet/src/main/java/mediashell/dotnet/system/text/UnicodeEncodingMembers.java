package mediashell.dotnet.system.text;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.TextEncoding;

/** System.Text.UnicodeEncoding: UTF-16. */
@DotNetType(
        value = "System.Text.UnicodeEncoding",
        represents = TextEncoding.class,
        shared = true,
        base = "System.Text.Encoding")
final class UnicodeEncodingMembers {

    private UnicodeEncodingMembers() {}

    @DotNetConstructor
    static TextEncoding create() {
        return TextEncoding.UNICODE;
    }

    @DotNetConstructor
    static TextEncoding create(boolean bigEndian, boolean byteOrderMark) {
        TextEncoding marked = bigEndian ? TextEncoding.BIG_ENDIAN_UNICODE : TextEncoding.UNICODE;
        return new TextEncoding(marked.charset(), marked.codePage(), marked.webName(), byteOrderMark);
    }
}
