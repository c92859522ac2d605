package mediashell.dotnet.system.text;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.TextEncoding;

/** System.Text.UTF8Encoding. */
@DotNetType(
        value = "System.Text.UTF8Encoding",
        represents = TextEncoding.class,
        shared = true,
        base = "System.Text.Encoding")
final class UTF8EncodingMembers {

    private UTF8EncodingMembers() {}

    @DotNetConstructor
    static TextEncoding create() {
        return Encodings.utf8(false, false);
    }

    @DotNetConstructor
    static TextEncoding create(boolean encoderShouldEmitUTF8Identifier) {
        return Encodings.utf8(encoderShouldEmitUTF8Identifier, false);
    }

    @DotNetConstructor
    static TextEncoding create(boolean encoderShouldEmitUTF8Identifier, boolean throwOnInvalidBytes) {
        return Encodings.utf8(encoderShouldEmitUTF8Identifier, throwOnInvalidBytes);
    }
}
