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

    /** The difference in words: {@code content LAB00002: version 1 became version 2}. */
    public String text() {
        String what = kind.name().toLowerCase(Locale.ROOT) + " " + name;
        if (before == null) {
            return what + " is new (" + after + ")";
        }
        return after == null ? what + " is gone (" + before + ")" : what + ": " + before + " became " + after;
    }
}
