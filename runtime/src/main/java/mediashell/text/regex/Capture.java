package mediashell.text.regex;

/**
 * A part of a text that was captured (System.Text.RegularExpressions.Capture).
 *
 * @param text the whole text
 * @param index where it begins, in UTF-16 units
 * @param length how long it is
 */
public record Capture(String text, int index, int length) implements Captured {
    /** The captured text. */
    @Override
    public String value() {
        return text.substring(index, index + length);
    }

    @Override
    public String toString() {
        return value();
    }
}
