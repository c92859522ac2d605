package mediashell.dotnet.system.text;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;

/** System.Text.EncoderExceptionFallback. */
@DotNetType(value = "System.Text.EncoderExceptionFallback", base = "System.Text.EncoderFallback")
public final class EncoderExceptionFallback extends EncoderFallback {

    @DotNetConstructor
    EncoderExceptionFallback() {}

    @Override
    String replacement() {
        return null;
    }
}
