package mediashell.dotnet.system.text;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Text.DecoderReplacementFallback. */
@DotNetType(value = "System.Text.DecoderReplacementFallback", base = "System.Text.DecoderFallback")
public final class DecoderReplacementFallback extends DecoderFallback {

    private final String replacement;

    @DotNetConstructor
    DecoderReplacementFallback() {
        this("?");
    }

    @DotNetConstructor
    DecoderReplacementFallback(String replacement) {
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
