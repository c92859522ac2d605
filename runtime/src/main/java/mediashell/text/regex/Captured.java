package mediashell.text.regex;

/** A stretch of a searched text: what captures, groups and matches have in common (System.Text.RegularExpressions.Capture). */
public sealed interface Captured permits Capture, Group, Match {

    /** Where it begins, in UTF-16 units. */
    int index();

    /** How long it is. */
    int length();

    /** The captured text. */
    String value();
}
