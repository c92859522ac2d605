package mediashell.text.culture;

import java.text.StringCharacterIterator;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.CollationElementIterator;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.text.SearchIterator;
import com.ibm.icu.text.StringSearch;
import com.ibm.icu.util.ULocale;

/**
 * A culture's collators over ICU4J, one for each set of options, and what is done with them. A class of its own so that
 * {@link CultureComparer} loads no ICU for ASCII text. Thread-safe: collators are frozen.
 */
final class IcuCollation {
    private final String cultureName;
    private final ConcurrentHashMap<Integer, RuleBasedCollator> collators = new ConcurrentHashMap<>(4);

    IcuCollation(String cultureName) {
        this.cultureName = cultureName;
    }

    int compare(String left, String right, int options) {
        return collator(left, right, options).compare(left, right);
    }

    byte[] sortKey(String text, int options) {
        return collator(options, true).getCollationKey(text).toByteArray();
    }

    /** Steps through the collation elements of both; the text's next one must not belong to the last that matched. */
    boolean hasAffix(String text, String affix, int options, boolean forward) {
        RuleBasedCollator collator = collator(text, affix, options);
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
        boolean ends = element == CollationElementIterator.NULLORDER || element == CollationElementIterator.IGNORABLE;
        return !forward || ends || (element & 0xffff0000) != 0;
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
    CultureComparer.Found indexOf(String text, String part, int start, int options) {
        StringSearch search = search(text.substring(start), part, options);
        int index = search == null ? SearchIterator.DONE : search.first();
        return index == SearchIterator.DONE ? null : new CultureComparer.Found(start + index, search.getMatchLength());
    }

    /** The last match, or null. */
    CultureComparer.Found lastIndexOf(String text, String part, int options) {
        StringSearch search = search(text, part, options);
        int index = search == null ? SearchIterator.DONE : search.last();
        return index == SearchIterator.DONE ? null : new CultureComparer.Found(index, search.getMatchLength());
    }

    private StringSearch search(String text, String part, int options) {
        if (text.isEmpty()) {
            return null;
        }
        RuleBasedCollator collator = collator(text, part, options).cloneAsThawed();
        return new StringSearch(part, new StringCharacterIterator(text), collator);
    }

    private RuleBasedCollator collator(String left, String right, int options) {
        return collator(options, CollationTailoring.concerns(left) || CollationTailoring.concerns(right));
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
