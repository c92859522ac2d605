package mediashell.dotnet.system;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.EnumValue;
import mediashell.text.culture.CompareOptions;
import mediashell.text.culture.Culture;
import mediashell.text.culture.CultureComparer;
import mediashell.text.culture.OrdinalComparer;

/** How a StringComparison compares: by code units, or by a culture's rules. */
record CompareMode(CultureComparer comparer, boolean ignoreCase) {

    private static final int CURRENT = 0;
    private static final int INVARIANT = 2;

    /** @param comparison a StringComparison; null compares by the current culture */
    static CompareMode of(ExecutionContext context, EnumValue comparison) {
        if (comparison == null) {
            return current(context);
        }
        int value = comparison.intValue();
        boolean ignoreCase = value % 2 == 1;
        return switch (value & ~1) {
            case CURRENT -> new CompareMode(context.culture().comparer(), ignoreCase);
            case INVARIANT -> new CompareMode(Culture.INVARIANT.comparer(), ignoreCase);
            default -> new CompareMode(null, ignoreCase);
        };
    }

    static CompareMode ordinal() {
        return new CompareMode(null, false);
    }

    static CompareMode current(ExecutionContext context) {
        return new CompareMode(context.culture().comparer(), false);
    }

    int options() {
        return ignoreCase ? CompareOptions.IGNORE_CASE : CompareOptions.NONE;
    }

    int compare(String a, String b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        if (comparer != null) {
            return comparer.compare(a, b, ignoreCase);
        }
        return ignoreCase ? OrdinalComparer.compare(a, b, true) : compareByUnits(a, b);
    }

    /**
     * The first two units that differ, subtracted. String.CompareOrdinal reads them in pairs: behind a text of odd length it still sees the
     * NUL that ends it, behind one of even length only the lengths differ.
     */
    private static int compareByUnits(String a, String b) {
        int shared = Math.min(a.length(), b.length());
        String longer = a.length() > shared ? a : b;
        boolean beginningOnly = longer.length() > shared && a.regionMatches(0, b, 0, shared);
        if (!beginningOnly || shared > 0 && shared % 2 == 0) {
            return a.compareTo(b);
        }
        return longer == a ? longer.charAt(shared) : -longer.charAt(shared);
    }

    boolean equal(String a, String b) {
        if (a == null || b == null) {
            return a == b;
        }
        return comparer == null ? OrdinalComparer.equals(a, b, ignoreCase) : comparer.equals(a, b, ignoreCase);
    }

    boolean startsWith(String text, String prefix) {
        return comparer == null
                ? OrdinalComparer.startsWith(text, prefix, ignoreCase)
                : comparer.startsWith(text, prefix, ignoreCase);
    }

    boolean endsWith(String text, String suffix) {
        return comparer == null
                ? OrdinalComparer.endsWith(text, suffix, ignoreCase)
                : comparer.endsWith(text, suffix, ignoreCase);
    }

    int indexOf(String text, String part, int start) {
        if (comparer == null) {
            return OrdinalComparer.indexOf(text, part, start, ignoreCase);
        }
        CultureComparer.Found found = comparer.indexOf(text, part, start, options());
        return found == null ? -1 : found.index();
    }

    /** The length of the match at an index; cultures may match more or fewer characters than asked for. */
    int lengthAt(String text, String part, int index) {
        if (comparer == null) {
            return part.length();
        }
        CultureComparer.Found found = comparer.indexOf(text, part, index, options());
        return found == null ? part.length() : found.length();
    }

    int lastIndexOf(String text, String part) {
        if (comparer == null) {
            return OrdinalComparer.lastIndexOf(text, part, text.length() - 1, ignoreCase);
        }
        CultureComparer.Found found = comparer.lastIndexOf(text, part, options());
        return found == null ? -1 : found.index();
    }
}
