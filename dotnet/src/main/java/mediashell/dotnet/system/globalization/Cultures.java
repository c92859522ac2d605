package mediashell.dotnet.system.globalization;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TypedArray;
import mediashell.text.culture.Culture;

/** Cultures by name and by the old Windows numbers (MS-LCID). */
final class Cultures {

    private static final int CUSTOM = 4096;
    private static final int INVARIANT = 127;
    private static final int NEUTRAL = 1;
    private static final int SPECIFIC = 2;
    private static final int INSTALLED = 4;
    private static final int ALL = 7;

    private Cultures() {}

    static Culture of(String name) {
        if (name == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'name')");
        }
        return Culture.of(name);
    }

    static Culture required(Culture culture) {
        if (culture == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'value')");
        }
        return culture;
    }

    static Culture ofLcid(int lcid) {
        String name = lcid == INVARIANT ? "" : LocaleIds.name(lcid);
        if (name == null) {
            throw SessionErrors.plain(
                    "System.Globalization.CultureNotFoundException", "Culture ID " + lcid + " is not supported.");
        }
        return Culture.of(name);
    }

    static int lcid(Culture culture) {
        return culture.isInvariant() ? INVARIANT : LocaleIds.number(culture.name(), CUSTOM);
    }

    /** The three letters that Windows had for a language: those of ISO, the last one told by the country. */
    static String windowsLanguage(Culture culture) {
        return switch (culture.name()) {
            case "" -> "IVL";
            case "en-US", "en" -> "ENU";
            case "en-GB" -> "ENG";
            case "de", "de-DE" -> "DEU";
            case "fr", "fr-FR" -> "FRA";
            default -> culture.threeLetterLanguage().toUpperCase(Locale.ROOT);
        };
    }

    /** The cultures of a kind: neutral ones, specific ones, or both. */
    static TypedArray all(int types) {
        boolean all = (types & ALL) == ALL;
        List<Object> found = new ArrayList<>();
        for (String name : Culture.names()) {
            Culture culture = Culture.of(name);
            boolean neutral = isNeutral(culture) || culture.isInvariant();
            if (all || (types & (neutral ? NEUTRAL : SPECIFIC)) != 0) {
                found.add(culture);
            }
        }
        return new TypedArray(FacadeTypes.require("System.Globalization.CultureInfo"), found.toArray());
    }

    static EnumValue types(Culture culture) {
        int kind = isNeutral(culture) ? NEUTRAL : SPECIFIC;
        return new EnumValue(FacadeTypes.require("System.Globalization.CultureTypes"), kind | INSTALLED);
    }

    /** Whether it names a language, perhaps with its script, but no country. */
    static boolean isNeutral(Culture culture) {
        return !culture.isInvariant() && culture.toLocale().getCountry().isEmpty();
    }
}
