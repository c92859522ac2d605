package mediashell.text.culture;

import java.util.Arrays;
import java.util.Set;

/**
 * Comparison and search by a culture's alphabet, as .NET's CompareInfo does it over ICU on Linux. ASCII text of
 * cultures that do not tailor it never reaches ICU. Thread-safe. The operators of the language use {@link #INVARIANT}.
 */
public final class CultureComparer {
    /** Where the match lies and how long it is in UTF-16 units. */
    public record Found(int index, int length) {}

    /** The invariant culture's, that is ICU's root collation. */
    public static final CultureComparer INVARIANT = new CultureComparer("");

    private static final int PLAIN_OPTIONS = CompareOptions.IGNORE_CASE
            | CompareOptions.STRING_SORT
            | CompareOptions.ORDINAL
            | CompareOptions.ORDINAL_IGNORE_CASE;

    // Languages whose alphabet leaves ASCII as the root collation has it; a test holds them against ICU4J.
    private static final Set<String> ASCII_IS_ROOT = Set.of(
            "bg", "ca", "de", "el", "en", "es", "eu", "fi", "fr", "ga", "gl", "he", "id", "is", "it", "ja", "ko", "nl",
            "pl", "pt", "ro", "ru", "sl", "sr", "sv", "uk", "vi", "zh");

    private final boolean asciiIsRoot;
    private final String cultureName;
    private volatile IcuCollation icu;

    private CultureComparer(String cultureName) {
        this.cultureName = cultureName;
        this.asciiIsRoot = cultureName.isEmpty() || asciiIsRoot(cultureName);
    }

    /** Whether the name is a language of the list, perhaps with a country; other subtags may change the alphabet. */
    private static boolean asciiIsRoot(String cultureName) {
        boolean country = cultureName.length() == 5 && cultureName.charAt(2) == '-';
        boolean plain = cultureName.length() == 2 || country;
        return plain && ASCII_IS_ROOT.contains(cultureName.substring(0, 2));
    }

    /** ICU's side, opened when text first needs it. Two threads may open it twice, which does no harm. */
    private IcuCollation icu() {
        IcuCollation opened = icu;
        if (opened == null) {
            opened = new IcuCollation(cultureName);
            icu = opened;
        }
        return opened;
    }

    static CultureComparer of(String cultureName) {
        return cultureName.isEmpty() && INVARIANT != null ? INVARIANT : new CultureComparer(cultureName);
    }

    /** Negative, zero or positive. */
    public int compare(String left, String right, boolean ignoreCase) {
        return compare(left, right, ignoreCase ? CompareOptions.IGNORE_CASE : CompareOptions.NONE);
    }

    /** Whether the comparison finds no difference; what {@code -eq} and {@code -ceq} ask of the invariant culture. */
    public boolean equals(String left, String right, boolean ignoreCase) {
        if (left.equals(right)) {
            return true;
        }
        return compare(left, right, ignoreCase) == 0;
    }

    /**
     * Negative, zero or positive by {@link CompareOptions}.
     *
     * @throws IllegalArgumentException if an ordinal option is combined with another one
     */
    public int compare(String left, String right, int options) {
        if ((options & (CompareOptions.ORDINAL | CompareOptions.ORDINAL_IGNORE_CASE)) != 0) {
            return OrdinalComparer.compare(left, right, ordinalIgnoresCase(options));
        }
        if (asciiIsRoot && (options & ~PLAIN_OPTIONS) == 0) {
            int order = AsciiCollation.compare(left, right, (options & CompareOptions.IGNORE_CASE) != 0);
            if (order != AsciiCollation.UNDECIDED) {
                return order;
            }
        }
        return icu().compare(left, right, options);
    }

    private static boolean ordinalIgnoresCase(int options) {
        if (options != CompareOptions.ORDINAL && options != CompareOptions.ORDINAL_IGNORE_CASE) {
            throw new IllegalArgumentException("an ordinal comparison takes no other option");
        }
        return options == CompareOptions.ORDINAL_IGNORE_CASE;
    }

    /** Bytes that compare, unsigned and from the left, as the texts do. */
    public byte[] sortKey(String text, int options) {
        return icu().sortKey(text, options);
    }

    /** A hash that agrees with the comparison. */
    public int hashCode(String text, int options) {
        return switch (options) {
            case CompareOptions.ORDINAL -> OrdinalComparer.hashCode(text, false);
            case CompareOptions.ORDINAL_IGNORE_CASE -> OrdinalComparer.hashCode(text, true);
            default -> Arrays.hashCode(sortKey(text, options));
        };
    }

    public boolean startsWith(String text, String prefix, boolean ignoreCase) {
        int options = ignoreCase ? CompareOptions.IGNORE_CASE : CompareOptions.NONE;
        return startsWith(text, prefix, options);
    }

    /** Whether the text begins with what the culture takes for the prefix; nothing and ignored characters always do. */
    public boolean startsWith(String text, String prefix, int options) {
        if ((options & (CompareOptions.ORDINAL | CompareOptions.ORDINAL_IGNORE_CASE)) != 0) {
            return OrdinalComparer.startsWith(text, prefix, ordinalIgnoresCase(options));
        }
        if (isOrdinalAscii(text, options) && isOrdinalAscii(prefix, options)) {
            return OrdinalComparer.startsWith(text, prefix, (options & CompareOptions.IGNORE_CASE) != 0);
        }
        return prefix.isEmpty() || icu().hasAffix(text, prefix, options, true);
    }

    public boolean endsWith(String text, String suffix, boolean ignoreCase) {
        return endsWith(text, suffix, ignoreCase ? CompareOptions.IGNORE_CASE : CompareOptions.NONE);
    }

    /** Whether the text ends with what the culture takes for the suffix; nothing and ignored characters always do. */
    public boolean endsWith(String text, String suffix, int options) {
        if ((options & (CompareOptions.ORDINAL | CompareOptions.ORDINAL_IGNORE_CASE)) != 0) {
            return OrdinalComparer.endsWith(text, suffix, ordinalIgnoresCase(options));
        }
        if (isOrdinalAscii(text, options) && isOrdinalAscii(suffix, options)) {
            return OrdinalComparer.endsWith(text, suffix, (options & CompareOptions.IGNORE_CASE) != 0);
        }
        return suffix.isEmpty() || icu().hasAffix(text, suffix, options, false);
    }

    /** The first match at or after the start, or null. */
    public Found indexOf(String text, String part, int start, int options) {
        if (options == CompareOptions.ORDINAL || options == CompareOptions.ORDINAL_IGNORE_CASE) {
            return found(OrdinalComparer.indexOf(text, part, start, ordinalIgnoresCase(options)), part);
        }
        if (isOrdinalAscii(text, options) && isOrdinalAscii(part, options)) {
            boolean ignoreCase = (options & CompareOptions.IGNORE_CASE) != 0;
            return found(OrdinalComparer.indexOf(text, part, start, ignoreCase), part);
        }
        if (isIgnorable(part, options)) {
            return new Found(start, 0);
        }
        return icu().indexOf(text, part, start, options);
    }

    /** The last match within the text, or null. */
    public Found lastIndexOf(String text, String part, int options) {
        if (options == CompareOptions.ORDINAL || options == CompareOptions.ORDINAL_IGNORE_CASE) {
            return found(OrdinalComparer.lastIndexOf(text, part, text.length(), ordinalIgnoresCase(options)), part);
        }
        if (isOrdinalAscii(text, options) && isOrdinalAscii(part, options)) {
            boolean ignoreCase = (options & CompareOptions.IGNORE_CASE) != 0;
            return found(OrdinalComparer.lastIndexOf(text, part, text.length(), ignoreCase), part);
        }
        if (isIgnorable(part, options)) {
            return new Found(text.length(), 0);
        }
        return icu().lastIndexOf(text, part, options);
    }

    private static Found found(int index, String part) {
        return index < 0 ? null : new Found(index, part.length());
    }

    private boolean isIgnorable(String part, int options) {
        return part.isEmpty() || compare(part, "", options) == 0;
    }

    /** Whether matching the text by units and by the culture is the same. */
    private boolean isOrdinalAscii(String text, int options) {
        if (!asciiIsRoot || (options & ~PLAIN_OPTIONS) != 0) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128 || AsciiCollation.isIgnored(c) || c == '\r') {
                return false;
            }
        }
        return true;
    }
}
