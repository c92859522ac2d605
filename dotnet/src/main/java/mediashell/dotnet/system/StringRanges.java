package mediashell.dotnet.system;

import mediashell.automation.values.ArgumentRangeException;

/** Checked places inside a string; what .NET reports as ArgumentOutOfRangeException. */
final class StringRanges {

    private StringRanges() {}

    static int start(String text, int index) {
        if (index < 0 || index > text.length()) {
            throw new ArgumentRangeException("startIndex", "startIndex is 0 to " + text.length() + ", but is " + index);
        }
        return index;
    }

    static void check(String text, int start, int length) {
        start(text, start);
        if (length < 0 || length > text.length() - start) {
            throw new ArgumentRangeException(
                    "length",
                    "from " + start + " there are " + (text.length() - start) + " characters, but asked for " + length);
        }
    }

    static int within(int index, int last) {
        return index <= last ? index : -1;
    }

    static String padding(String text, int totalWidth, char with) {
        if (totalWidth < 0) {
            throw new ArgumentRangeException("totalWidth", "totalWidth is not negative, but is " + totalWidth);
        }
        return String.valueOf(with).repeat(Math.max(0, totalWidth - text.length()));
    }

    static String notEmpty(String value, String parameter) {
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("String cannot be of zero length. (Parameter '" + parameter + "')");
        }
        return value;
    }

    static String replace(String text, String oldValue, String newValue, CompareMode mode) {
        notEmpty(oldValue, "oldValue");
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (int at = mode.indexOf(text, oldValue, 0);
                at >= 0;
                at = from > text.length() ? -1 : mode.indexOf(text, oldValue, from)) {
            int length = mode.lengthAt(text, oldValue, at);
            if (length == 0) {
                break;
            }
            result.append(text, from, at).append(newValue == null ? "" : newValue);
            from = at + length;
        }
        return result.append(text, from, text.length()).toString();
    }

    /** At most {@code length} characters from a place on, as String.Compare takes them; null stays null. */
    static String part(String text, int index, int length) {
        if (text == null) {
            return null;
        }
        if (index < 0 || index > text.length() || length < 0) {
            throw new ArgumentRangeException(
                    length < 0 ? "length" : "index", "the text has " + text.length() + " characters, not " + index);
        }
        return text.substring(index, (int) Math.min(text.length(), (long) index + length));
    }
}
