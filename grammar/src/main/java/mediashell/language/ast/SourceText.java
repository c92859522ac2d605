package mediashell.language.ast;

import java.util.Arrays;

/**
 * A script's text with its file name and, made on first use, its table of lines. Lines end with CR LF, LF or CR.
 * Immutable for callers and safe to share between threads: two threads may at worst build equal tables.
 */
public final class SourceText {
    private final String fileName;
    private final String text;
    private volatile int[] lineStarts;

    /** Text from {@code fileName}, which is null when it comes from no file. */
    public SourceText(String text, String fileName) {
        this.text = text;
        this.fileName = fileName;
    }

    public String fileName() {
        return fileName;
    }

    public String text() {
        return text;
    }

    /** The part from {@code start} to {@code end} as an extent. */
    public ScriptExtent extent(int start, int end) {
        return new ScriptExtent(this, start, end);
    }

    /** The line of {@code offset}, from 1. */
    int lineNumber(int offset) {
        int found = Arrays.binarySearch(lines(), Math.min(offset, text.length()));
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of {@code offset}, from 1. */
    int columnNumber(int offset) {
        return offset - lines()[lineNumber(offset) - 1] + 1;
    }

    /** The text of the line that holds {@code offset}, with its end. */
    String wholeLine(int offset) {
        int line = lineNumber(offset);
        int end = line < lines().length ? lines()[line] : text.length();
        return text.substring(lines()[line - 1], end);
    }

    private int[] lines() {
        var known = lineStarts;
        if (known == null) {
            known = findLines();
            lineStarts = known;
        }
        return known;
    }

    private int[] findLines() {
        var starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (ends) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
