package mediashell.text.culture;

import java.util.Locale;

import com.ibm.icu.text.TimeZoneFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

/** The names of time zones in a language, and the ids that Windows gives them (CLDR, windowsZones), out of ICU4J. */
public final class ZoneNames {

    /** The date at which names are asked for only decides between names that changed long ago. */
    private static final long TODAY_IN_MILLISECONDS = 1_700_000_000_000L;

    private final ULocale locale;

    /** An invariant culture reads the names in English. */
    public ZoneNames(Culture reader) {
        this.locale = reader.isInvariant() ? ULocale.US : ULocale.forLocale(reader.toLocale());
    }

    /** For example {@code Central European Standard Time}. */
    public String standard(String id) {
        return name(id, TimeZoneNames.NameType.LONG_STANDARD);
    }

    /** For example {@code Central European Summer Time}. */
    public String daylight(String id) {
        return name(id, TimeZoneNames.NameType.LONG_DAYLIGHT);
    }

    private String name(String id, TimeZoneNames.NameType type) {
        String found = TimeZoneNames.getInstance(locale).getDisplayName(canonical(id), type, TODAY_IN_MILLISECONDS);
        return found != null ? found : id;
    }

    /** What people call the zone, with its best known city: {@code Central European Time (Berlin)}. */
    public String generic(String id) {
        String name = TimeZoneFormat.getInstance(locale)
                .format(TimeZoneFormat.Style.GENERIC_LONG, TimeZone.getTimeZone(id), TODAY_IN_MILLISECONDS);
        String city = TimeZoneNames.getInstance(locale).getExemplarLocationName(canonical(id));
        return city == null || name.contains(city) ? name : name + " (" + city + ")";
    }

    private static String canonical(String id) {
        String canonical = TimeZone.getCanonicalID(id);
        return canonical == null ? id : canonical;
    }

    /** Windows' id of a zone, or null. */
    public static String windowsId(String ianaId) {
        return TimeZone.getWindowsID(ianaId);
    }

    /**
     * The IANA id of a zone that Windows names, or null.
     *
     * @param region the two letters of a country, or null for the zone's most usual one
     */
    public static String ianaId(String windowsId, String region) {
        String country = region == null || region.isEmpty() ? "001" : region.toUpperCase(Locale.ROOT);
        return TimeZone.getIDForWindowsID(windowsId, country);
    }
}
