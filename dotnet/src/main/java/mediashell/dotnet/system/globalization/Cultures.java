package mediashell.dotnet.system.globalization;

import mediashell.automation.session.SessionErrors;
import mediashell.text.culture.Culture;

/** Cultures by name and by the old Windows numbers (MS-LCID). */
final class Cultures {

    private static final int CUSTOM = 4096;
    private static final int INVARIANT = 127;

    private Cultures() {}

    static Culture of(String name) {
        if (name == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'name')");
        }
        return Culture.of(name);
    }

    static Culture ofLcid(int lcid) {
        return switch (lcid) {
            case INVARIANT -> Culture.INVARIANT;
            case 1 -> Culture.of("ar");
            case 2 -> Culture.of("bg");
            case 3 -> Culture.of("ca");
            case 7 -> Culture.of("de");
            case 9 -> Culture.of("en");
            case 10 -> Culture.of("es");
            case 12 -> Culture.of("fr");
            case 16 -> Culture.of("it");
            case 17 -> Culture.of("ja");
            case 34 -> Culture.of("uk");
            case 53 -> Culture.of("zu");
            case 97 -> Culture.of("ne");
            case 1031 -> Culture.of("de-DE");
            case 1033 -> Culture.of("en-US");
            case 1036 -> Culture.of("fr-FR");
            case 1040 -> Culture.of("it-IT");
            case 1041 -> Culture.of("ja-JP");
            case 1055 -> Culture.of("tr-TR");
            case 2057 -> Culture.of("en-GB");
            case 3082 -> Culture.of("es-ES");
            default ->
                throw SessionErrors.plain(
                        "System.Globalization.CultureNotFoundException", "Culture ID " + lcid + " is not supported.");
        };
    }

    static int lcid(Culture culture) {
        return switch (culture.name()) {
            case "" -> INVARIANT;
            case "en-US" -> 1033;
            case "en-GB" -> 2057;
            case "de-DE" -> 1031;
            case "fr-FR" -> 1036;
            case "es-ES" -> 3082;
            case "it-IT" -> 1040;
            case "ja-JP" -> 1041;
            case "tr-TR" -> 1055;
            default -> CUSTOM;
        };
    }

    static boolean isNeutral(Culture culture) {
        return !culture.isInvariant() && culture.name().indexOf('-') < 0;
    }
}
