package mediashell.media.fat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/**
 * Makes the 8.3 names of one directory (FAT 7.4): the basis of the long name in upper case without blanks and inner dots,
 * and a numeric tail {@code ~n} when something was lost or the name is taken. Characters outside ASCII become underscores,
 * since what they are in the reader's code page is unknown.
 */
final class ShortNameGenerator {

    private static final int BASE = 8;
    private static final int EXTENSION = 3;
    private static final String ALLOWED_SIGNS = "!#$%&'()-@^_`{}~";
    private static final int MOST_TAILS = 999_999;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> tails = new HashMap<>();

    /**
     * The short name as the 11 characters of a directory entry.
     *
     * @throws MediaException with {@link MediaErrorCode#INVALID_NAME} when a million names share a basis
     */
    String generate(String longName) throws MediaException {
        int dot = longName.lastIndexOf('.');
        String base = basis(dot <= 0 ? longName : longName.substring(0, dot));
        String extension = dot <= 0 ? "" : basis(longName.substring(dot + 1));
        String shortBase = cut(base, BASE);
        String padded = pad(shortBase, BASE) + pad(cut(extension, EXTENSION), EXTENSION);
        if (isPlain(longName, base, extension) && taken.add(padded)) {
            return padded;
        }
        return withTail(base.isEmpty() ? "_" : base, pad(cut(extension, EXTENSION), EXTENSION), longName);
    }

    /** Whether a directory entry without long name entries gives the name back exactly. */
    static boolean isStoredExactly(String longName, String shortName) {
        String base = shortName.substring(0, BASE).stripTrailing();
        String extension = shortName.substring(BASE).stripTrailing();
        return longName.equals(extension.isEmpty() ? base : base + "." + extension);
    }

    private String withTail(String base, String extension, String longName) throws MediaException {
        String stem = cut(base, 2);
        int number = tails.getOrDefault(stem + extension, 0);
        while (number < MOST_TAILS) {
            String tail = "~" + ++number;
            String candidate = pad(cut(base, BASE - tail.length()) + tail, BASE) + extension;
            if (taken.add(candidate)) {
                tails.put(stem + extension, number);
                return candidate;
            }
        }
        throw new MediaException(
                MediaErrorCode.INVALID_NAME, longName, "too many names in this folder begin alike for FAT short names");
    }

    /** Nothing lost but the case: then no tail is needed. */
    private static boolean isPlain(String longName, String base, String extension) {
        String restored = extension.isEmpty() ? base : base + "." + extension;
        return !base.isEmpty()
                && base.length() <= BASE
                && extension.length() <= EXTENSION
                && restored.equals(longName.toUpperCase(Locale.ROOT));
    }

    private static String basis(String text) {
        StringBuilder result = new StringBuilder();
        for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
            boolean allowed = c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || ALLOWED_SIGNS.indexOf(c) >= 0;
            if (allowed) {
                result.append(c);
            } else if (c != ' ' && c != '.') {
                result.append('_');
            }
        }
        return result.toString();
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    private static String pad(String text, int length) {
        return text + " ".repeat(length - text.length());
    }
}
