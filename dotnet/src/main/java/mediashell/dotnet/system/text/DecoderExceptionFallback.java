package mediashell.dotnet.system.text;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;

/** System.Text.DecoderExceptionFallback. */
@DotNetType(value = "System.Text.DecoderExceptionFallback", base = "System.Text.DecoderFallback")
public final class DecoderExceptionFallback extends DecoderFallback {

    @DotNetConstructor
    DecoderExceptionFallback() {}

    @Override
    String replacement() {
        return null;
    }
}
