package mediashell.dotnet.system.text;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Text.EncoderReplacementFallback. */
@DotNetType(value = "System.Text.EncoderReplacementFallback", base = "System.Text.EncoderFallback")
public final class EncoderReplacementFallback extends EncoderFallback {

    private final String replacement;

    @DotNetConstructor
    EncoderReplacementFallback() {
        this("?");
    }

    @DotNetConstructor
    EncoderReplacementFallback(String replacement) {
        this.replacement = Encodings.required(replacement, "replacement");
    }

    @DotNetProperty
    String defaultString() {
        return replacement;
    }

    @Override
    String replacement() {
        return replacement;
    }
}
