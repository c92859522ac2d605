package mediashell.text.regex;

import java.util.List;

/**
 * A group of a match (System.Text.RegularExpressions.Group).
 *
 * @param name its name, its number where it has none
 * @param text the whole text
 * @param captures all it captured, in order
 */
public record Group(String name, String text, List<Capture> captures) implements Captured {
    /** Whether it captured anything. */
    public boolean success() {
        return !captures.isEmpty();
    }

    /** Where the last capture begins; 0 without one. */
    @Override
    public int index() {
        return success() ? captures.getLast().index() : 0;
    }

    /** How long the last capture is; 0 without one. */
    @Override
    public int length() {
        return success() ? captures.getLast().length() : 0;
    }

    /** The text of the last capture; empty without one. */
    @Override
    public String value() {
        return success() ? captures.getLast().value() : "";
    }

    @Override
    public String toString() {
        return value();
    }
}
