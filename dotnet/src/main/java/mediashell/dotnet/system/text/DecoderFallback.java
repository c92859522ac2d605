package mediashell.dotnet.system.text;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Text.DecoderFallback: what happens to bytes that are no text. */
@DotNetType("System.Text.DecoderFallback")
public abstract sealed class DecoderFallback permits DecoderReplacementFallback, DecoderExceptionFallback {

    @DotNetProperty
    static DecoderFallback replacementFallback() {
        return new DecoderReplacementFallback();
    }

    @DotNetProperty
    static DecoderFallback exceptionFallback() {
        return new DecoderExceptionFallback();
    }

    static DecoderFallback of(String replacement) {
        return replacement == null ? new DecoderExceptionFallback() : new DecoderReplacementFallback(replacement);
    }

    /** The text read instead, or null when it is an error. */
    abstract String replacement();
}
