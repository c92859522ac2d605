package mediashell.dotnet.system.text;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.TextEncoding;

/** System.Text.UTF8Encoding: how scripts choose whether a byte order mark is written. */
@DotNetType(
        value = "System.Text.UTF8Encoding",
        represents = TextEncoding.class,
        shared = true,
        base = "System.Text.Encoding")
final class Utf8EncodingMembers {

    private Utf8EncodingMembers() {}

    @DotNetConstructor
    static TextEncoding create() {
        return TextEncoding.UTF8;
    }

    @DotNetConstructor
    static TextEncoding create(boolean encoderShouldEmitUTF8Identifier) {
        return encoderShouldEmitUTF8Identifier ? TextEncoding.UTF8_BOM : TextEncoding.UTF8;
    }

    @DotNetConstructor
    static TextEncoding create(boolean encoderShouldEmitUTF8Identifier, boolean throwOnInvalidBytes) {
        return create(encoderShouldEmitUTF8Identifier);
    }
}
