package mediashell.text.regex;

import java.util.List;

/** A pattern as a tree. {@code backward} parts run from right to left: lookbehinds and all of RightToLeft. */
sealed interface RegexNode {
    /** Matches nothing at all, everywhere. */
    record Empty() implements RegexNode {}

    /** One unit of a set. */
    record Single(CharSet set, boolean backward) implements RegexNode {}

    /** Exactly that text. */
    record Text(String text, boolean backward) implements RegexNode {}

    /** A place. */
    record Anchor(Place place) implements RegexNode {}

    /** One after the other, in the order of matching. */
    record Sequence(List<RegexNode> items) implements RegexNode {}

    /** The first that leads to a match. */
    record Alternation(List<RegexNode> branches) implements RegexNode {}

    /** Repetition; {@link Integer#MAX_VALUE} is without end. */
    record Loop(RegexNode body, int min, int max, boolean lazy) implements RegexNode {}

    /** Captures into a group (or -1) and takes a capture from another (or -1). */
    record CaptureGroup(RegexNode body, int group, int balanced) implements RegexNode {}

    /** What a group captured last. */
    record BackReference(int group, boolean ignoreCase, boolean backward) implements RegexNode {}

    /** Its first match, to which nothing is given back. */
    record Atomic(RegexNode body) implements RegexNode {}

    /** What must, or must not, stand here; takes no text. */
    record Look(RegexNode body, boolean negative) implements RegexNode {}

    /** By whether a group has captured. */
    record GroupCondition(int group, RegexNode yes, RegexNode no) implements RegexNode {}

    /** By whether an expression matches here. */
    record ExpressionCondition(RegexNode test, RegexNode yes, RegexNode no) implements RegexNode {}

    /** The zero-width places. */
    enum Place {
        BEGINNING,
        BEGINNING_OF_LINE,
        END,
        END_OR_LAST_LINE_FEED,
        END_OF_LINE,
        START_OF_SCAN,
        WORD_BOUNDARY,
        NO_WORD_BOUNDARY,
        ECMA_BOUNDARY,
        NO_ECMA_BOUNDARY
    }
}
