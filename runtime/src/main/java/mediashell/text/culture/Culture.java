package mediashell.text.culture;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.util.ULocale;

/**
 * A culture as .NET has it on Linux: ICU's data (CLDR 42) turned into .NET's patterns. The invariant culture and en-US
 * are tables and load no ICU; every other one asks ICU4J when it is first used. Cultures of {@link #of} are shared and
 * read-only; {@link #copy} gives one whose formats can be changed.
 */
public final class Culture {
    /** The culture without a country, for text that programs exchange. */
    public static final Culture INVARIANT =
            new Culture("", new NumberFormatInfo().freeze(), new DateTimeFormatInfo().freeze());

    /** English of the United States, the default of a session. */
    public static final Culture EN_US = new Culture(
            "en-US", EnglishTables.number().freeze(), EnglishTables.date().freeze());

    // A memo of immutable values, bounded by the check of names against ICU's locales; not state.
    private static final ConcurrentHashMap<String, Culture> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KNOWN = 1000;
    private static final int LONGEST_NAME = 85;
    private static final int LONGEST_SUBTAG = 8;

    private final String name;
    private final boolean readOnly;
    private NumberFormatInfo numberFormat;
    private DateTimeFormatInfo dateTimeFormat;
    private final CultureCasing casing;
    private final CultureComparer comparer;

    private Culture(String name, NumberFormatInfo numberFormat, DateTimeFormatInfo dateTimeFormat) {
        this.name = name;
        this.readOnly = numberFormat.isReadOnly();
        this.numberFormat = numberFormat;
        this.dateTimeFormat = dateTimeFormat;
        this.casing = CultureCasing.of(name);
        this.comparer = CultureComparer.of(name);
    }

    /**
     * The culture of that name, in any case, with hyphens or underscores; empty is the invariant one.
     *
     * @throws CultureNotFoundException if no culture can have the name
     */
    public static Culture of(String name) {
        if (name.isEmpty()) {
            return INVARIANT;
        }
        if (name.equals("en-US")) {
            return EN_US;
        }
        Culture known = KNOWN.get(name);
        return known != null ? known : load(name);
    }

    private static Culture load(String name) {
        if (!isWellFormed(name)) {
            throw new CultureNotFoundException(name);
        }
        ULocale locale = ULocale.forLanguageTag(name.replace('_', '-'));
        String canonical = locale.toLanguageTag();
        if (canonical.equals("en-US")) {
            return EN_US;
        }
        if (canonical.equals("und")) {
            throw new CultureNotFoundException(name);
        }
        var data = new IcuCultureData(locale);
        var culture = new Culture(canonical, data.number().freeze(), data.date().freeze());
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.putIfAbsent(name, culture);
        }
        return culture;
    }

    /** The names of all cultures that ICU has data for, the invariant one's first, in the order of their letters. */
    public static List<String> names() {
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.add("");
        for (ULocale locale : ULocale.getAvailableLocales()) {
            if (locale.getVariant().isEmpty()) {
                names.add(locale.toLanguageTag());
            }
        }
        return List.copyOf(names);
    }

    /** The culture of a language with the country where most of its speakers live; others are their own (CreateSpecificCulture). */
    public Culture specific() {
        if (isInvariant() || !locale().getCountry().isEmpty()) {
            return this;
        }
        ULocale likely = ULocale.addLikelySubtags(locale());
        return of(name + "-" + likely.getCountry());
    }

    /** Whether the name is subtags of letters and digits, the first a language of two letters or more. */
    private static boolean isWellFormed(String name) {
        String[] subtags = name.split("[-_]", -1);
        boolean wellFormed = name.length() <= LONGEST_NAME && subtags[0].length() >= 2;
        for (String subtag : subtags) {
            boolean alphanumeric = subtag.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
            wellFormed = wellFormed && alphanumeric && !subtag.isEmpty() && subtag.length() <= LONGEST_SUBTAG;
        }
        return wellFormed;
    }

    /** A culture of the same name with formats of its own that can be changed. */
    public Culture copy() {
        return new Culture(name, numberFormat.copy(), dateTimeFormat.copy());
    }

    /** The same culture with its formats of now, unchangeable. */
    public Culture frozen() {
        return new Culture(
                name, numberFormat.copy().freeze(), dateTimeFormat.copy().freeze());
    }

    /** Whether its formats are shared and cannot be changed. */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** The same culture with other formats. */
    public Culture with(NumberFormatInfo number, DateTimeFormatInfo date) {
        return new Culture(name, number, date);
    }

    /** The name, such as {@code de-DE}; empty for the invariant culture. */
    public String name() {
        return name;
    }

    public boolean isInvariant() {
        return name.isEmpty();
    }

    /** The culture of the language alone, at last the invariant one. */
    public Culture parent() {
        int hyphen = name.lastIndexOf('-');
        return hyphen < 0 ? INVARIANT : of(name.substring(0, hyphen));
    }

    /** The language code of two or three letters; {@code iv} for the invariant culture. */
    public String language() {
        return isInvariant() ? "iv" : name.split("-", 2)[0];
    }

    /** The language code of ISO 639-2; {@code ivl} for the invariant culture. */
    public String threeLetterLanguage() {
        return isInvariant() ? "ivl" : locale().getISO3Language();
    }

    /** The name for English readers, such as {@code German (Germany)}. */
    public String englishName() {
        return displayName(ULocale.ENGLISH);
    }

    /** The name for readers of that culture, such as {@code Deutsch (Deutschland)}. */
    public String nativeName() {
        return displayName(locale());
    }

    /** The name for readers of another culture. */
    public String displayName(Culture reader) {
        return displayName(reader.isInvariant() ? ULocale.ENGLISH : reader.locale());
    }

    private String displayName(ULocale reader) {
        if (isInvariant()) {
            return "Invariant Language (Invariant Country)";
        }
        return name.equals("en-US") ? "English (United States)" : locale().getDisplayName(reader);
    }

    public NumberFormatInfo numberFormat() {
        return numberFormat;
    }

    public DateTimeFormatInfo dateTimeFormat() {
        return dateTimeFormat;
    }

    /** Other formats of numbers for a culture that is not read-only. */
    public void numberFormat(NumberFormatInfo value) {
        requireChangeable(value);
        numberFormat = value;
    }

    /** Other formats of dates for a culture that is not read-only. */
    public void dateTimeFormat(DateTimeFormatInfo value) {
        requireChangeable(value);
        dateTimeFormat = value;
    }

    private void requireChangeable(Object value) {
        if (value == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'value')");
        } else if (readOnly) {
            throw new IllegalStateException("the culture " + name + " is read-only; a clone of it can be changed");
        }
    }

    /** What separates items of a list, such as columns of a file: a semicolon where the comma is the decimal point. */
    public String listSeparator() {
        return numberFormat.numberDecimalSeparator().equals(",") ? ";" : ",";
    }

    /** Upper and lower case as this culture has them. */
    public CultureCasing casing() {
        return casing;
    }

    /** Comparison, search and sort keys by this culture's alphabet. */
    public CultureComparer comparer() {
        return comparer;
    }

    /** Whether i and I are no pair, as in Turkish and Azerbaijani. */
    public boolean isTurkic() {
        return casing.isTurkic();
    }

    /** Whether it writes from right to left. */
    public boolean isRightToLeft() {
        return !isInvariant() && !name.equals("en-US") && locale().isRightToLeft();
    }

    private ULocale locale() {
        return ULocale.forLanguageTag(name);
    }

    /** Java's name of the culture, for libraries that ask for one. */
    public Locale toLocale() {
        return Locale.forLanguageTag(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Culture culture && culture.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
