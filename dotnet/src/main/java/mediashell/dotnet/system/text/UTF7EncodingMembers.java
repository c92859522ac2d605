package mediashell.dotnet.system.text;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.TextEncoding;

/** System.Text.UTF7Encoding. */
@DotNetType(
        value = "System.Text.UTF7Encoding",
        represents = TextEncoding.class,
        shared = true,
        base = "System.Text.Encoding")
final class UTF7EncodingMembers {

    private UTF7EncodingMembers() {}

    @DotNetConstructor
    static TextEncoding create() {
        return TextEncoding.UTF7;
    }
}
