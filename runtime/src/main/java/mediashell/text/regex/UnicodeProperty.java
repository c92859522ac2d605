package mediashell.text.regex;

import java.util.Map;

/**
 * The sets behind {@code \p{…}}: general categories and their groups by letters, blocks by {@code Is} and their name.
 */
final class UnicodeProperty {
    private static final Map<String, Integer> CATEGORIES = Map.ofEntries(
            Map.entry("Lu", 1 << Character.UPPERCASE_LETTER),
            Map.entry("Ll", 1 << Character.LOWERCASE_LETTER),
            Map.entry("Lt", 1 << Character.TITLECASE_LETTER),
            Map.entry("Lm", 1 << Character.MODIFIER_LETTER),
            Map.entry("Lo", 1 << Character.OTHER_LETTER),
            Map.entry("Mn", 1 << Character.NON_SPACING_MARK),
            Map.entry("Mc", 1 << Character.COMBINING_SPACING_MARK),
            Map.entry("Me", 1 << Character.ENCLOSING_MARK),
            Map.entry("Nd", 1 << Character.DECIMAL_DIGIT_NUMBER),
            Map.entry("Nl", 1 << Character.LETTER_NUMBER),
            Map.entry("No", 1 << Character.OTHER_NUMBER),
            Map.entry("Pc", 1 << Character.CONNECTOR_PUNCTUATION),
            Map.entry("Pd", 1 << Character.DASH_PUNCTUATION),
            Map.entry("Ps", 1 << Character.START_PUNCTUATION),
            Map.entry("Pe", 1 << Character.END_PUNCTUATION),
            Map.entry("Pi", 1 << Character.INITIAL_QUOTE_PUNCTUATION),
            Map.entry("Pf", 1 << Character.FINAL_QUOTE_PUNCTUATION),
            Map.entry("Po", 1 << Character.OTHER_PUNCTUATION),
            Map.entry("Sm", 1 << Character.MATH_SYMBOL),
            Map.entry("Sc", 1 << Character.CURRENCY_SYMBOL),
            Map.entry("Sk", 1 << Character.MODIFIER_SYMBOL),
            Map.entry("So", 1 << Character.OTHER_SYMBOL),
            Map.entry("Zs", 1 << Character.SPACE_SEPARATOR),
            Map.entry("Zl", 1 << Character.LINE_SEPARATOR),
            Map.entry("Zp", 1 << Character.PARAGRAPH_SEPARATOR),
            Map.entry("Cc", 1 << Character.CONTROL),
            Map.entry("Cf", 1 << Character.FORMAT),
            Map.entry("Cs", 1 << Character.SURROGATE),
            Map.entry("Co", 1 << Character.PRIVATE_USE),
            Map.entry("Cn", 1 << Character.UNASSIGNED));
    private static final int CASED =
            1 << Character.UPPERCASE_LETTER | 1 << Character.LOWERCASE_LETTER | 1 << Character.TITLECASE_LETTER;

    private UnicodeProperty() {}

    /** The set of that name, or null. Without case, the three cased categories are one. */
    static CharSet of(String name, boolean negated, boolean ignoreCase) {
        int mask = mask(name);
        if (mask != 0) {
            boolean cased = Integer.bitCount(mask) == 1 && (mask & CASED) != 0;
            return CharSet.ofCategories(ignoreCase && cased ? CASED : mask, negated);
        }
        return name.startsWith("Is") ? block(name.substring(2), negated) : null;
    }

    private static int mask(String name) {
        if (name.length() != 1) {
            return CATEGORIES.getOrDefault(name, 0);
        }
        int mask = 0;
        for (Map.Entry<String, Integer> category : CATEGORIES.entrySet()) {
            mask |= category.getKey().startsWith(name) ? category.getValue() : 0;
        }
        return mask;
    }

    private static CharSet block(String name, boolean negated) {
        Character.UnicodeBlock block;
        try {
            block = Character.UnicodeBlock.forName(name);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
        int first = 0;
        while (first <= Character.MAX_VALUE && Character.UnicodeBlock.of(first) != block) {
            first++;
        }
        int last = first;
        while (last < Character.MAX_VALUE && Character.UnicodeBlock.of(last + 1) == block) {
            last++;
        }
        if (first > Character.MAX_VALUE) {
            return null;
        }
        CharSet set = CharSet.ofRanges("" + (char) first + (char) last);
        return negated ? set.negated() : set;
    }
}
