package mediashell.dotnet.system;

import java.text.Normalizer;

import mediashell.automation.values.EnumValue;

/** Unicode normalization by System.Text.NormalizationForm. */
final class Normalization {

    private Normalization() {}

    static String normalize(String text, EnumValue form) {
        return Normalizer.normalize(text, form(form));
    }

    static boolean isNormalized(String text, EnumValue form) {
        return Normalizer.isNormalized(text, form(form));
    }

    private static Normalizer.Form form(EnumValue form) {
        return switch (form == null ? 1 : form.intValue()) {
            case 2 -> Normalizer.Form.NFD;
            case 5 -> Normalizer.Form.NFKC;
            case 6 -> Normalizer.Form.NFKD;
            default -> Normalizer.Form.NFC;
        };
    }
}
