package mediashell.cmdlets.utility;

import mediashell.text.WhiteSpace;

/** Lines, words and characters of several texts. */
final class TextCounts {

    private final boolean ignoreWhiteSpace;
    private int lines;
    private int words;
    private int characters;

    TextCounts(boolean ignoreWhiteSpace) {
        this.ignoreWhiteSpace = ignoreWhiteSpace;
    }

    void add(String text) {
        boolean inWord = false;
        int ends = 0;
        for (char c : text.toCharArray()) {
            boolean blank = WhiteSpace.is(c);
            words += !blank && !inWord ? 1 : 0;
            inWord = !blank;
            ends += c == '\n' ? 1 : 0;
            characters += blank && ignoreWhiteSpace ? 0 : 1;
        }
        boolean open = !text.isEmpty() && !text.endsWith("\n");
        lines += ends + (open ? 1 : 0);
    }

    int lines() {
        return lines;
    }

    int words() {
        return words;
    }

    int characters() {
        return characters;
    }
}
