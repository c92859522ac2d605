package mediashell.text.regex;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of UTF-16 units: ranges, Unicode categories and other sets together, perhaps negated, less a subtracted set.
 * Immutable; the first 128 units are answered from a bit map.
 */
final class CharSet {
    static final CharSet DIGIT = ofCategories(1 << Character.DECIMAL_DIGIT_NUMBER, false);
    static final CharSet WORD = ofCategories(
            1 << Character.UPPERCASE_LETTER
                    | 1 << Character.LOWERCASE_LETTER
                    | 1 << Character.TITLECASE_LETTER
                    | 1 << Character.MODIFIER_LETTER
                    | 1 << Character.OTHER_LETTER
                    | 1 << Character.NON_SPACING_MARK
                    | 1 << Character.DECIMAL_DIGIT_NUMBER
                    | 1 << Character.CONNECTOR_PUNCTUATION,
            false);
    static final CharSet SPACE = ofRanges(
            "\t\r  \u0085\u0085\u00a0\u00a0\u1680\u1680\u2000\u200a\u2028\u2029\u202f\u202f\u205f\u205f\u3000\u3000");
    static final CharSet ECMA_DIGIT = ofRanges("09");
    static final CharSet ECMA_WORD = ofRanges("09AZ__az\u0130\u0130");
    static final CharSet ECMA_SPACE = ofRanges("\t\r  ");
    static final CharSet ANY = ofRanges("\u0000\uffff");
    static final CharSet NOT_LINE_FEED = ofRanges("\n\n").negated();

    private final char[] ranges;
    private final int categories;
    private final List<CharSet> parts;
    private final boolean negated;
    private final CharSet subtracted;
    private final long low;
    private final long high;

    private CharSet(char[] ranges, int categories, List<CharSet> parts, boolean negated, CharSet subtracted) {
        this.ranges = ranges;
        this.categories = categories;
        this.parts = parts;
        this.negated = negated;
        this.subtracted = subtracted;
        this.low = bits(0);
        this.high = bits(64);
    }

    private long bits(int first) {
        long bits = 0;
        for (int i = 0; i < 64; i++) {
            bits |= test((char) (first + i)) ? 1L << i : 0;
        }
        return bits;
    }

    /** The units between each two of the characters, both included. */
    static CharSet ofRanges(String pairs) {
        return new CharSet(pairs.toCharArray(), 0, List.of(), false, null);
    }

    /** The units whose {@link Character#getType} is a bit of the mask, or is none. */
    static CharSet ofCategories(int mask, boolean negated) {
        return new CharSet(new char[0], mask, List.of(), negated, null);
    }

    static CharSet of(char c) {
        return ofRanges("" + c + c);
    }

    /** All units of any of the characters. */
    static CharSet anyOf(String characters) {
        var pairs = new StringBuilder();
        for (char c : characters.toCharArray()) {
            pairs.append(c).append(c);
        }
        return ofRanges(pairs.toString());
    }

    CharSet negated() {
        return new CharSet(ranges, categories, parts, !negated, subtracted);
    }

    boolean contains(char c) {
        if (c < 64) {
            return (low >>> c & 1) != 0;
        }
        return c < 128 ? (high >>> c & 1) != 0 : test(c);
    }

    private boolean test(char c) {
        boolean inside = isInside(c) != negated;
        return inside && (subtracted == null || !subtracted.contains(c));
    }

    private boolean isInside(char c) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (c >= ranges[i] && c <= ranges[i + 1]) {
                return true;
            }
        }
        if (categories != 0 && (categories >>> Character.getType(c) & 1) != 0) {
            return true;
        }
        for (CharSet part : parts) {
            if (part.contains(c)) {
                return true;
            }
        }
        return false;
    }

    /** Collects what stands between brackets. */
    static final class Builder {
        private final StringBuilder pairs = new StringBuilder();
        private final List<CharSet> parts = new ArrayList<>();
        private boolean negated;
        private CharSet subtracted;

        void addRange(char first, char last) {
            pairs.append(first).append(last);
        }

        void add(CharSet part) {
            parts.add(part);
        }

        void negate() {
            negated = true;
        }

        void subtract(CharSet set) {
            subtracted = set;
        }

        /** Adds to every unit of the ranges those that are equal to it without case. */
        void addCaseEquivalents(CaseBehavior behavior) {
            String given = pairs.toString();
            for (int i = 0; i < given.length(); i += 2) {
                for (int c = given.charAt(i); c <= given.charAt(i + 1); c++) {
                    addEquivalents(behavior.equivalents((char) c), given);
                }
            }
        }

        private void addEquivalents(String equivalents, String given) {
            if (equivalents == null) {
                return;
            }
            for (char c : equivalents.toCharArray()) {
                if (!isIn(given, c)) {
                    addRange(c, c);
                }
            }
        }

        private static boolean isIn(String given, char c) {
            for (int i = 0; i < given.length(); i += 2) {
                if (c >= given.charAt(i) && c <= given.charAt(i + 1)) {
                    return true;
                }
            }
            return false;
        }

        CharSet build() {
            return new CharSet(pairs.toString().toCharArray(), 0, List.copyOf(parts), negated, subtracted);
        }
    }
}
