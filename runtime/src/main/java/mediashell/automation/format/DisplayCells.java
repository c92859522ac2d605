package mediashell.automation.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Text measured in the cells of a terminal: wide characters (East Asian Wide and Fullwidth, Unicode TR 11) count two, escape sequences
 * none.
 */
public final class DisplayCells {

    private static final String ELLIPSIS = "…";
    static final char ESCAPE = '\u001b';

    private DisplayCells() {}

    /** How many cells a text takes. */
    public static int width(String text) {
        int cells = 0;
        for (int i = 0; i < text.length(); ) {
            int past = skipEscape(text, i);
            if (past > i) {
                i = past;
                continue;
            }
            cells += width(text.charAt(i));
            i++;
        }
        return cells;
    }

    /** The text without its escape sequences. */
    static String plain(String text) {
        if (text.indexOf(ESCAPE) < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int past = skipEscape(text, i);
            if (past == i) {
                plain.append(text.charAt(i));
                past++;
            }
            i = past;
        }
        return plain.toString();
    }

    private static int width(char c) {
        boolean wide = c >= 0x1100
                && (c <= 0x115f
                        || c == 0x2329
                        || c == 0x232a
                        || (c >= 0x2e80 && c <= 0xa4cf && c != 0x303f)
                        || (c >= 0xac00 && c <= 0xd7a3)
                        || (c >= 0xf900 && c <= 0xfaff)
                        || (c >= 0xfe10 && c <= 0xfe19)
                        || (c >= 0xfe30 && c <= 0xfe6f)
                        || (c >= 0xff00 && c <= 0xff60)
                        || (c >= 0xffe0 && c <= 0xffe6));
        return wide ? 2 : 1;
    }

    /** The index behind an escape sequence that starts at {@code i}, or {@code i} itself. */
    private static int skipEscape(String text, int i) {
        if (text.charAt(i) != ESCAPE || i + 1 >= text.length() || text.charAt(i + 1) != '[') {
            return i;
        }
        int end = i + 2;
        while (end < text.length() && (text.charAt(end) < '@' || text.charAt(end) > '~')) {
            end++;
        }
        return Math.min(end + 1, text.length());
    }

    /** The longest start of a text that takes at most {@code cells}. */
    static String head(String text, int cells) {
        int used = 0;
        int i = 0;
        while (i < text.length()) {
            int past = skipEscape(text, i);
            if (past > i) {
                i = past;
                continue;
            }
            int w = width(text.charAt(i));
            if (used + w > cells) {
                break;
            }
            used += w;
            i++;
        }
        return text.substring(0, i);
    }

    /** The longest end of a text that takes at most {@code cells}. */
    static String tail(String text, int cells) {
        int used = 0;
        int i = text.length();
        while (i > 0) {
            int w = width(text.charAt(i - 1));
            if (used + w > cells) {
                break;
            }
            used += w;
            i--;
        }
        return text.substring(i);
    }

    /** A text cut to {@code cells} with an ellipsis, at its start when it stands right. */
    static String cut(String text, int cells, Alignment alignment) {
        if (width(text) <= cells) {
            return text;
        }
        if (cells <= 0) {
            return "";
        }
        return alignment == Alignment.RIGHT ? ELLIPSIS + tail(text, cells - 1) : head(text, cells - 1) + ELLIPSIS;
    }

    /** A text filled up with blanks to {@code cells}. */
    static String pad(String text, int cells, Alignment alignment) {
        int missing = cells - width(text);
        if (missing <= 0) {
            return text;
        }
        return switch (alignment) {
            case RIGHT -> " ".repeat(missing) + text;
            case CENTER -> " ".repeat(missing / 2) + text + " ".repeat(missing - missing / 2);
            case LEFT, UNDEFINED -> text + " ".repeat(missing);
        };
    }

    /** Lines of at most {@code cells}, broken behind words; a word that is too long is split. */
    static List<String> wrap(String text, int cells) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\r\n|\n|\r", -1)) {
            wrapLine(line, Math.max(cells, 1), lines);
        }
        return lines;
    }

    private static void wrapLine(String line, int cells, List<String> lines) {
        if (width(line) <= cells) {
            lines.add(line);
            return;
        }
        StringBuilder current = new StringBuilder();
        for (String word : line.split("(?<=[ \t])")) {
            if (width(current + word) > cells && !current.isEmpty()) {
                lines.add(current.toString().stripTrailing());
                current.setLength(0);
            }
            current.append(splitLongWord(word, cells, lines));
        }
        if (!current.isEmpty()) {
            lines.add(current.toString());
        }
    }

    private static String splitLongWord(String word, int cells, List<String> lines) {
        String rest = word;
        while (width(rest.stripTrailing()) > cells) {
            String part = head(rest, cells);
            if (part.isEmpty()) {
                part = rest.substring(0, 1);
            }
            lines.add(part);
            rest = rest.substring(part.length());
        }
        return rest;
    }
}
