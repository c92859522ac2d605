package mediashell.text.regex;

import java.util.List;

/**
 * A compiled pattern: instructions of {@link #WIDTH} ints, an operation and four operands, with sets and texts beside
 * them.
 *
 * @param code the instructions
 * @param sets what {@code SET…} operands point to
 * @param texts what {@code TEXT} operands point to
 * @param registers how many ints the matcher needs for loops, groups and marks
 * @param prefix text that every match begins with, or empty (only for matching from left to right)
 * @param first sets one of which holds the first unit of every match, or null if unknown
 * @param anchor the place where every match begins, or null
 */
record Program(
        int[] code,
        CharSet[] sets,
        String[] texts,
        int registers,
        String prefix,
        List<CharSet> first,
        RegexNode.Place anchor) {
    static final int WIDTH = 5;

    // Operands are named after the operation.
    static final int MATCH = 0; //
    static final int FAIL = 1; //
    static final int SET = 2; // set, backward
    static final int TEXT = 3; // text, backward
    static final int ANCHOR = 4; // place
    static final int GOTO = 5; // target
    static final int FORK = 6; // alternative: try the next instruction first
    static final int FORK_LAZY = 7; // alternative: try it first
    static final int SET_LOOP = 8; // set, backward, min, max
    static final int SET_LOOP_LAZY = 9; // set, backward, min, max
    static final int SET_LOOP_ATOMIC = 10; // set, backward, min, max
    static final int LOOP_INIT = 11; // register of count and place
    static final int LOOP = 12; // register, min, max, exit
    static final int LOOP_LAZY = 13; // register, min, max, exit
    static final int LOOP_MORE = 14; // register (behind a lazy loop: one more round)
    static final int GROUP_START = 15; // register
    static final int GROUP_END = 16; // register, slot, balanced slot
    static final int REFERENCE = 17; // slot, ignore case, backward
    static final int MARK = 18; // register of stack height and place
    static final int CUT = 19; // register: drop choices since the mark
    static final int CUT_BACK = 20; // register: drop choices since the mark and return to its place
    static final int MARK_FORK = 21; // register, alternative: mark, then fork
    static final int UNDO_FAIL = 22; // register: undo all since the mark and fail
    static final int TEST_GROUP = 23; // slot, target if it has not captured
}
