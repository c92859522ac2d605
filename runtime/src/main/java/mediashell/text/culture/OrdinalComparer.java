package mediashell.text.culture;

/**
 * Comparison by UTF-16 units, and the same without case: by invariant simple capitals (StringComparison.Ordinal and
 * OrdinalIgnoreCase). Also the rule for names of the language and keys of its hashtables.
 */
public final class OrdinalComparer {
    private OrdinalComparer() {}

    /** Negative, zero or positive; differing units give their difference, else the lengths decide. */
    public static int compare(String left, String right, boolean ignoreCase) {
        if (!ignoreCase) {
            return left.compareTo(right);
        }
        int shared = Math.min(left.length(), right.length());
        int i = 0;
        while (i < shared) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                int difference = foldAt(left, i) - foldAt(right, i);
                if (difference != 0) {
                    return difference;
                }
            }
            i++;
        }
        return left.length() - right.length();
    }

    public static boolean equals(String left, String right, boolean ignoreCase) {
        return left.length() == right.length() && compare(left, right, ignoreCase) == 0;
    }

    /** A hash that agrees with {@link #equals}. */
    public static int hashCode(String text, boolean ignoreCase) {
        if (!ignoreCase) {
            return text.hashCode();
        }
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 31 + foldAt(text, i);
        }
        return hash;
    }

    public static int indexOf(String text, String part, int start, boolean ignoreCase) {
        if (!ignoreCase) {
            return text.indexOf(part, start);
        }
        for (int i = start; i <= text.length() - part.length(); i++) {
            if (matchesAt(text, i, part)) {
                return i;
            }
        }
        return -1;
    }

    public static int lastIndexOf(String text, String part, int start, boolean ignoreCase) {
        if (!ignoreCase) {
            return text.lastIndexOf(part, start);
        }
        for (int i = Math.min(start, text.length() - part.length()); i >= 0; i--) {
            if (matchesAt(text, i, part)) {
                return i;
            }
        }
        return -1;
    }

    public static boolean startsWith(String text, String prefix, boolean ignoreCase) {
        return ignoreCase ? matchesAt(text, 0, prefix) : text.startsWith(prefix);
    }

    public static boolean endsWith(String text, String suffix, boolean ignoreCase) {
        int start = text.length() - suffix.length();
        return ignoreCase ? start >= 0 && matchesAt(text, start, suffix) : text.endsWith(suffix);
    }

    private static boolean matchesAt(String text, int start, String part) {
        if (start + part.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            if (text.charAt(start + i) != part.charAt(i) && foldAt(text, start + i) != foldAt(part, i)) {
                return false;
            }
        }
        return true;
    }

    /** The unit at the index of the text's invariant capitals; a low surrogate is folded with its high one. */
    private static int foldAt(String text, int index) {
        char unit = text.charAt(index);
        if (!Character.isSurrogate(unit)) {
            return CultureCasing.INVARIANT.toUpper((int) unit);
        }
        boolean low = Character.isLowSurrogate(unit) && index > 0;
        int start = low && Character.isHighSurrogate(text.charAt(index - 1)) ? index - 1 : index;
        int upper = CultureCasing.INVARIANT.toUpper(text.codePointAt(start));
        return Character.isBmpCodePoint(upper)
                ? upper
                : start < index ? Character.lowSurrogate(upper) : Character.highSurrogate(upper);
    }
}
