package mediashell.dotnet.system;

import java.util.ArrayList;
import java.util.List;

/** String.Split: separators found from the left, at most {@code count} pieces, empty pieces removed and pieces trimmed when asked for. */
final class StringSplitting {

    private static final int REMOVE_EMPTY = 1;
    private static final int TRIM = 2;

    private StringSplitting() {}

    static String[] byChars(String text, char[] separators, int count, int options) {
        if (separators == null || separators.length == 0) {
            return split(text, count, options, StringSplitting::blankAt);
        }
        String set = new String(separators);
        return split(text, count, options, (t, i) -> set.indexOf(t.charAt(i)) >= 0 ? 1 : 0);
    }

    static String[] byStrings(String text, String[] separators, int count, int options) {
        List<String> usable = new ArrayList<>();
        for (String separator : separators == null ? new String[0] : separators) {
            if (separator != null && !separator.isEmpty()) {
                usable.add(separator);
            }
        }
        if (usable.isEmpty()) {
            boolean byBlanks = separators == null || separators.length == 0;
            return split(text, byBlanks ? count : 1, options, StringSplitting::blankAt);
        }
        return split(text, count, options, (t, i) -> separatorAt(t, i, usable));
    }

    private interface Separator {
        /** The length of the separator that begins here, or 0. */
        int lengthAt(String text, int index);
    }

    private static int blankAt(String text, int index) {
        return CharMembers.isWhiteSpace(text.charAt(index)) ? 1 : 0;
    }

    private static int separatorAt(String text, int index, List<String> separators) {
        for (String separator : separators) {
            if (text.startsWith(separator, index)) {
                return separator.length();
            }
        }
        return 0;
    }

    private static String[] split(String text, int count, int options, Separator separator) {
        if (count < 0) {
            throw new mediashell.automation.values.ArgumentRangeException(
                    "count", "count is not negative, but is " + count);
        }
        List<String> pieces = new ArrayList<>();
        if (count == 0) {
            return new String[0];
        }
        int start = 0;
        for (int i = 0; i < text.length() && pieces.size() < count - 1; ) {
            int length = separator.lengthAt(text, i);
            if (length == 0) {
                i++;
            } else {
                add(pieces, text.substring(start, i), options);
                i += length;
                start = i;
            }
        }
        addLast(pieces, text.substring(start), options, separator, count);
        return pieces.toArray(String[]::new);
    }

    private static void add(List<String> pieces, String piece, int options) {
        String shown = (options & TRIM) != 0 ? StringTrimming.trim(piece, null, true, true) : piece;
        if ((options & REMOVE_EMPTY) == 0 || !shown.isEmpty()) {
            pieces.add(shown);
        }
    }

    /** With empty pieces removed, separators before the last piece do not count. */
    private static void addLast(List<String> pieces, String rest, int options, Separator separator, int count) {
        String last = rest;
        while ((options & REMOVE_EMPTY) != 0 && count > 1 && !last.isEmpty() && separator.lengthAt(last, 0) > 0) {
            last = last.substring(separator.lengthAt(last, 0));
        }
        add(pieces, last, options);
    }
}
