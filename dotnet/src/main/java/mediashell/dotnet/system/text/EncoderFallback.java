package mediashell.dotnet.system.text;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Text.EncoderFallback: what happens to characters that an encoding lacks. */
@DotNetType("System.Text.EncoderFallback")
public abstract sealed class EncoderFallback permits EncoderReplacementFallback, EncoderExceptionFallback {

    @DotNetProperty
    static EncoderFallback replacementFallback() {
        return new EncoderReplacementFallback();
    }

    @DotNetProperty
    static EncoderFallback exceptionFallback() {
        return new EncoderExceptionFallback();
    }

    static EncoderFallback of(String replacement) {
        return replacement == null ? new EncoderExceptionFallback() : new EncoderReplacementFallback(replacement);
    }

    /** The text written instead, or null when it is an error. */
    abstract String replacement();
}
