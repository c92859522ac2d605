package mediashell.media.engine;

import java.util.Arrays;

/** A text that may hold secrets: unlike a StringBuilder it leaves no copies behind when it grows, and closing wipes it. */
final class WipedText implements AutoCloseable {

    private static final int START = 1024;

    private char[] characters = new char[START];
    private int length;

    WipedText append(String text) {
        reserve(text.length());
        text.getChars(0, text.length(), characters, length);
        length += text.length();
        return this;
    }

    /** Appends one character. */
    WipedText append(char character) {
        reserve(1);
        characters[length++] = character;
        return this;
    }

    private void reserve(int more) {
        if (length + more > characters.length) {
            char[] larger = Arrays.copyOf(characters, Math.max(2 * characters.length, length + more));
            Arrays.fill(characters, '\0');
            characters = larger;
        }
    }

    /** A copy of the text, to be wiped by the caller. */
    char[] reveal() {
        return Arrays.copyOf(characters, length);
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
        length = 0;
    }
}
