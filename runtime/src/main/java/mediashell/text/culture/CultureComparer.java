package mediashell.text.culture;

import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import com.ibm.icu.text.CollationElementIterator;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.text.SearchIterator;
import com.ibm.icu.text.StringSearch;
import com.ibm.icu.util.ULocale;

/**
 * Comparison and search by a culture's alphabet, as .NET's CompareInfo does it over ICU on Linux. ASCII text of cultures
 * that do not tailor it never reaches ICU. Thread-safe. The operators of the language use {@link #INVARIANT}.
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
    private static final Pattern ASCII_IS_ROOT = Pattern.compile(
            "(bg|ca|de|el|en|es|eu|fi|fr|ga|gl|he|id|is|it|ja|ko|nl|pl|pt|ro|ru|sl|sr|sv|uk|vi|zh)(-[A-Z]{2})?");

    private final String cultureName;
    private final boolean asciiIsRoot;
    private final ConcurrentHashMap<Integer, RuleBasedCollator> collators = new ConcurrentHashMap<>(4);

    private CultureComparer(String cultureName) {
        this.cultureName = cultureName;
        this.asciiIsRoot =
                cultureName.isEmpty() || ASCII_IS_ROOT.matcher(cultureName).matches();
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
        boolean tailored = CollationTailoring.concerns(left) || CollationTailoring.concerns(right);
        return collator(options, tailored).compare(left, right);
    }

    private static boolean ordinalIgnoresCase(int options) {
        if (options != CompareOptions.ORDINAL && options != CompareOptions.ORDINAL_IGNORE_CASE) {
            throw new IllegalArgumentException("an ordinal comparison takes no other option");
        }
        return options == CompareOptions.ORDINAL_IGNORE_CASE;
    }

    /** Bytes that compare, unsigned and from the left, as the texts do. */
    public byte[] sortKey(String text, int options) {
        return collator(options, true).getCollationKey(text).toByteArray();
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
        return prefix.isEmpty() || hasAffix(text, prefix, options, true);
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
        return suffix.isEmpty() || hasAffix(text, suffix, options, false);
    }

    /** Steps through the collation elements of both; the text's next one must not belong to the last that matched. */
    private boolean hasAffix(String text, String affix, int options, boolean forward) {
        RuleBasedCollator collator =
                collator(options, CollationTailoring.concerns(text) || CollationTailoring.concerns(affix));
        int mask = mask(collator);
        var texts = Elements.of(collator, text, mask, forward);
        var affixes = Elements.of(collator, affix, mask, forward);
        int expected = affixes.next();
        int element = texts.next();
        while (expected != CollationElementIterator.NULLORDER) {
            if (expected == CollationElementIterator.IGNORABLE) {
                expected = affixes.next();
            } else if (element == CollationElementIterator.IGNORABLE) {
                element = texts.next();
            } else if (expected != element) {
                return false;
            } else {
                expected = affixes.next();
                element = texts.next();
            }
        }
        return !forward
                || element == CollationElementIterator.NULLORDER
                || (element & 0xffff0000) != 0
                || element == CollationElementIterator.IGNORABLE;
    }

    private static int mask(Collator collator) {
        return switch (collator.getStrength()) {
            case Collator.PRIMARY -> 0xffff0000;
            case Collator.SECONDARY -> 0xffffff00;
            default -> 0xffffffff;
        };
    }

    private record Elements(CollationElementIterator iterator, int mask, boolean forward) {
        static Elements of(RuleBasedCollator collator, String text, int mask, boolean forward) {
            CollationElementIterator iterator = collator.getCollationElementIterator(text);
            if (!forward) {
                iterator.setOffset(text.length());
            }
            return new Elements(iterator, mask, forward);
        }

        int next() {
            int element = forward ? iterator.next() : iterator.previous();
            return element == CollationElementIterator.NULLORDER ? element : element & mask;
        }
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
        StringSearch search = search(text.substring(start), part, options);
        int index = search == null ? SearchIterator.DONE : search.first();
        return index == SearchIterator.DONE ? null : new Found(start + index, search.getMatchLength());
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
        StringSearch search = search(text, part, options);
        int index = search == null ? SearchIterator.DONE : search.last();
        return index == SearchIterator.DONE ? null : new Found(index, search.getMatchLength());
    }

    private static Found found(int index, String part) {
        return index < 0 ? null : new Found(index, part.length());
    }

    private boolean isIgnorable(String part, int options) {
        return part.isEmpty() || compare(part, "", options) == 0;
    }

    private StringSearch search(String text, String part, int options) {
        if (text.isEmpty()) {
            return null;
        }
        boolean tailored = CollationTailoring.concerns(text) || CollationTailoring.concerns(part);
        return new StringSearch(part, new StringCharacterIterator(text), thawed(collator(options, tailored)));
    }

    private static RuleBasedCollator thawed(RuleBasedCollator collator) {
        return collator.cloneAsThawed();
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

    private RuleBasedCollator collator(int options, boolean tailored) {
        int key = options & ~CompareOptions.STRING_SORT | (tailored ? Integer.MIN_VALUE : 0);
        return collators.computeIfAbsent(key, unused -> open(options, tailored));
    }

    private RuleBasedCollator open(int options, boolean tailored) {
        boolean ignoreCase = (options & CompareOptions.IGNORE_CASE) != 0;
        boolean ignoreNonSpace = (options & CompareOptions.IGNORE_NON_SPACE) != 0;
        int strength = ignoreNonSpace ? Collator.PRIMARY : ignoreCase ? Collator.SECONDARY : Collator.TERTIARY;
        RuleBasedCollator collator = base(options, strength, tailored);
        collator.setStrength(strength);
        collator.setCaseLevel(ignoreNonSpace && !ignoreCase);
        collator.setAlternateHandlingShifted((options & CompareOptions.IGNORE_SYMBOLS) != 0);
        collator.setNumericCollation((options & CompareOptions.NUMERIC_ORDERING) != 0);
        collator.freeze();
        return collator;
    }

    private RuleBasedCollator base(int options, int strength, boolean tailored) {
        ULocale locale = cultureName.isEmpty() ? ULocale.ROOT : ULocale.forLanguageTag(cultureName);
        var plain = (RuleBasedCollator) Collator.getInstance(locale);
        boolean ignoreKana = (options & CompareOptions.IGNORE_KANA_TYPE) != 0;
        boolean ignoreWidth = (options & CompareOptions.IGNORE_WIDTH) != 0;
        boolean loose = strength != Collator.TERTIARY;
        String rules = tailored
                ? CollationTailoring.rules(ignoreKana != loose, ignoreKana, ignoreWidth != loose, ignoreWidth)
                : "";
        if (rules.isEmpty()) {
            return plain.cloneAsThawed();
        }
        try {
            return new RuleBasedCollator(plain.getRules() + rules);
        } catch (Exception impossible) {
            throw new IllegalStateException("ICU refused the rules for kana and width", impossible);
        }
    }
}
