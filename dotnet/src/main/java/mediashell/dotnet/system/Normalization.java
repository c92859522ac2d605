package mediashell.dotnet.system;

import java.text.Normalizer;

import mediashell.automation.values.EnumValue;

/** Unicode normalization by System.Text.NormalizationForm. */
final class Normalization {

    private Normalization() {}

    static String normalize(String text, EnumValue form) {
        return Normalizer.normalize(wellFormed(text), form(form));
    }

    static boolean isNormalized(String text, EnumValue form) {
        return Normalizer.isNormalized(wellFormed(text), form(form));
    }

    /** Half of a surrogate pair is no character, and has no normal form. */
    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isBmpCodePoint(text.codePointAt(i)) && Character.isSurrogate(text.charAt(i))) {
                throw new IllegalArgumentException("half of a surrogate pair stands at index " + i);
            }
        }
        return text;
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
