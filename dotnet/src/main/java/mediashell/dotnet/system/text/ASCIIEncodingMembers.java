package mediashell.dotnet.system.text;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.TextEncoding;

/** System.Text.ASCIIEncoding. */
@DotNetType(
        value = "System.Text.ASCIIEncoding",
        represents = TextEncoding.class,
        shared = true,
        base = "System.Text.Encoding")
final class ASCIIEncodingMembers {

    private ASCIIEncodingMembers() {}

    @DotNetConstructor
    static TextEncoding create() {
        return TextEncoding.ASCII;
    }
}
