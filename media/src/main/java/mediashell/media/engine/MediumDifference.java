package mediashell.media.engine;

import java.util.Locale;

/**
 * One thing in which two media differ.
 *
 * @param name of the property, content, file or variable
 * @param before null when only the second has it
 * @param after null when only the first has it
 */
public record MediumDifference(Kind kind, String name, String before, String after) {

    /** What differs. */
    public enum Kind {
        PROPERTY,
        CONTENT,
        FILE,
        VARIABLE,
        POLICY
    }

    private static final int LONGEST_SHOWN = 100;
    private static final int SHOWN_OF_LONGER = 40;

    /** The difference in words: {@code content LAB00002: version 1 became version 2}; keys and certificates are not shown whole. */
    public String text() {
        String what = kind.name().toLowerCase(Locale.ROOT) + " " + name;
        if (before == null) {
            return what + " is new (" + shown(after) + ")";
        }
        return after == null
                ? what + " is gone (" + shown(before) + ")"
                : what + ": " + shown(before) + " became " + shown(after);
    }

    private static String shown(String value) {
        return value.length() <= LONGEST_SHOWN
                ? value
                : value.substring(0, SHOWN_OF_LONGER) + "... of " + value.length() + " characters";
    }
}
