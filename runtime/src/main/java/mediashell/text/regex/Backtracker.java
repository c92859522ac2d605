package mediashell.text.regex;

import java.util.Arrays;

/**
 * Runs a {@link Program} on a text. What may have to be taken back lies on one stack of fixed-size entries: choices
 * that are still open, and changes of registers and captures. Failing pops entries, undoing changes, until a choice is
 * found; no Java stack grows with the text. Used once, by one thread.
 */
final class Backtracker {
    private static final int ENTRY = 4;
    private static final int STEPS_BETWEEN_CHECKS = 10_000;
    private static final int MOST_EMPTY_ROUNDS = 1_000;

    // Kinds of stack entries. Kinds from RESTORE on are changes, which outlive a cut.
    private static final int CHOICE = 0; // instruction, position
    private static final int GIVE_BACK = 1; // instruction, position of the least, position now
    private static final int TAKE_MORE = 2; // instruction, position now, how many are left
    private static final int RESTORE = 3; // register, value
    private static final int UNCAPTURE = 4; // slot
    private static final int RECAPTURE = 5; // slot, start, end

    private final Program program;
    private final int[] code;
    private final String text;
    private final int begin;
    private final int end;
    private final int scanStart;
    private final CaseBehavior behavior;
    private final boolean ecma;
    private final Interruption interruption;
    private final int[] registers;
    private final int[][] captures;
    private final int[] captureCounts;
    private int[] stack = new int[ENTRY * 12];
    private int height;
    private int instruction;
    private int position;
    private int stepsLeft = STEPS_BETWEEN_CHECKS;

    Backtracker(
            Program program,
            int slots,
            String text,
            int begin,
            int end,
            int scanStart,
            CaseBehavior behavior,
            boolean ecma,
            Interruption interruption) {
        this.program = program;
        this.code = program.code();
        this.text = text;
        this.begin = begin;
        this.end = end;
        this.scanStart = scanStart;
        this.behavior = behavior;
        this.ecma = ecma;
        this.interruption = interruption;
        this.registers = new int[program.registers()];
        this.captures = new int[slots][];
        this.captureCounts = new int[slots];
    }

    /** The start and end of each capture of a group, in order. */
    int[] captures(int slot) {
        return captureCounts[slot] == 0 ? new int[0] : Arrays.copyOf(captures[slot], captureCounts[slot] * 2);
    }

    int position() {
        return position;
    }

    /** Whether a match begins (from right to left: ends) at that position; the end is then {@link #position}. */
    boolean matchesAt(int start) {
        position = start;
        instruction = 0;
        height = 0;
        while (true) {
            if (--stepsLeft <= 0) {
                stepsLeft = STEPS_BETWEEN_CHECKS;
                interruption.check();
            }
            if (code[instruction] == Program.MATCH) {
                return true;
            }
            if (!step() && !backtrack()) {
                return false;
            }
        }
    }

    /** Runs one instruction; false if it fails. */
    private boolean step() {
        int at = instruction;
        int a = code[at + 1];
        int b = code[at + 2];
        instruction = at + Program.WIDTH;
        switch (code[at]) {
            case Program.SET -> {
                return takeOne(program.sets()[a], b != 0);
            }
            case Program.TEXT -> {
                return takeText(program.texts()[a], b != 0);
            }
            case Program.ANCHOR -> {
                return isAt(PLACES[a]);
            }
            case Program.GOTO -> instruction = a;
            case Program.FORK -> push(CHOICE, a, position, 0);
            case Program.FORK_LAZY -> {
                push(CHOICE, instruction, position, 0);
                instruction = a;
            }
            case Program.SET_LOOP -> {
                return takeMany(at, true);
            }
            case Program.SET_LOOP_ATOMIC -> {
                return takeMany(at, false);
            }
            case Program.SET_LOOP_LAZY -> {
                return takeFew(at);
            }
            case Program.LOOP_INIT -> {
                change(a, 0);
                change(a + 1, -1);
            }
            case Program.LOOP -> loop(at, a);
            case Program.LOOP_LAZY -> loopLazily(at, a);
            case Program.LOOP_MORE -> countRound(a);
            case Program.GROUP_START -> change(a, position);
            case Program.GROUP_END -> {
                return capture(registers[a], b, code[at + 3]);
            }
            case Program.REFERENCE -> {
                return takeReference(a, b != 0, code[at + 3] != 0);
            }
            case Program.MARK -> mark(a, height);
            case Program.CUT -> cut(registers[a]);
            case Program.CUT_BACK -> {
                cut(registers[a]);
                position = registers[a + 1];
            }
            case Program.MARK_FORK -> {
                int mark = height;
                push(CHOICE, b, position, 0);
                mark(a, mark);
            }
            case Program.UNDO_FAIL -> {
                undo(registers[a]);
                return false;
            }
            case Program.TEST_GROUP -> instruction = captureCounts[a] > 0 ? instruction : b;
            default -> {
                return false;
            }
        }
        return true;
    }

    private static final RegexNode.Place[] PLACES = RegexNode.Place.values();

    private void push(int kind, int a, int b, int c) {
        if (height + ENTRY > stack.length) {
            stack = Arrays.copyOf(stack, Math.multiplyExact(stack.length, 2));
        }
        stack[height] = kind;
        stack[height + 1] = a;
        stack[height + 2] = b;
        stack[height + 3] = c;
        height += ENTRY;
    }

    /** Sets a register so that failing restores it. */
    private void change(int register, int value) {
        push(RESTORE, register, registers[register], 0);
        registers[register] = value;
    }

    private void mark(int register, int stackHeight) {
        int place = position;
        change(register, stackHeight);
        change(register + 1, place);
    }

    /** Returns to the last open choice; false if there is none. */
    private boolean backtrack() {
        while (height > 0) {
            height -= ENTRY;
            int a = stack[height + 1];
            int b = stack[height + 2];
            int c = stack[height + 3];
            switch (stack[height]) {
                case CHOICE -> {
                    instruction = a;
                    position = b;
                    return true;
                }
                case GIVE_BACK -> {
                    giveBack(a, b, c);
                    return true;
                }
                case TAKE_MORE -> {
                    if (takeMore(a, b, c)) {
                        return true;
                    }
                }
                default -> undoEntry(stack[height], a, b, c);
            }
        }
        return false;
    }

    private void undoEntry(int kind, int a, int b, int c) {
        switch (kind) {
            case RESTORE -> registers[a] = b;
            case UNCAPTURE -> captureCounts[a]--;
            case RECAPTURE -> addCapture(a, b, c);
            default -> {}
        }
    }

    /** Takes everything back that happened since the stack had that height. */
    private void undo(int target) {
        while (height > target) {
            height -= ENTRY;
            undoEntry(stack[height], stack[height + 1], stack[height + 2], stack[height + 3]);
        }
    }

    /** Drops the choices above that height, so that nothing is given back, but keeps what undoes changes. */
    private void cut(int target) {
        int kept = target;
        for (int entry = target; entry < height; entry += ENTRY) {
            if (stack[entry] >= RESTORE) {
                System.arraycopy(stack, entry, stack, kept, ENTRY);
                kept += ENTRY;
            }
        }
        height = kept;
    }

    private boolean takeOne(CharSet set, boolean backward) {
        if (backward) {
            return position > begin && set.contains(text.charAt(--position));
        }
        return position < end && set.contains(text.charAt(position++));
    }

    private boolean takeText(String expected, boolean backward) {
        int length = expected.length();
        int start = backward ? position - length : position;
        if (start < begin || start + length > end || !text.startsWith(expected, start)) {
            return false;
        }
        position = backward ? start : start + length;
        return true;
    }

    private boolean takeMany(int at, boolean givesBack) {
        CharSet set = program.sets()[code[at + 1]];
        boolean backward = code[at + 2] != 0;
        int min = code[at + 3];
        int available = backward ? position - begin : end - position;
        int most = Math.min(available, code[at + 4]);
        int taken = countRun(set, backward, most);
        if (taken < min) {
            return false;
        }
        int least = backward ? position - min : position + min;
        position += backward ? -taken : taken;
        if (givesBack && taken > min) {
            push(GIVE_BACK, at, least, position);
        }
        return true;
    }

    private int countRun(CharSet set, boolean backward, int most) {
        int count = 0;
        if (backward) {
            while (count < most && set.contains(text.charAt(position - 1 - count))) {
                count++;
            }
        } else {
            while (count < most && set.contains(text.charAt(position + count))) {
                count++;
            }
        }
        checkSteps(count);
        return count;
    }

    private void checkSteps(int steps) {
        stepsLeft -= steps >> 3;
    }

    private void giveBack(int at, int least, int now) {
        position = now < least ? now + 1 : now - 1;
        if (position != least) {
            push(GIVE_BACK, at, least, position);
        }
        instruction = at + Program.WIDTH;
    }

    private boolean takeFew(int at) {
        CharSet set = program.sets()[code[at + 1]];
        boolean backward = code[at + 2] != 0;
        int min = code[at + 3];
        int available = backward ? position - begin : end - position;
        if (available < min || countRun(set, backward, min) < min) {
            return false;
        }
        position += backward ? -min : min;
        int left = code[at + 4] == Integer.MAX_VALUE ? Integer.MAX_VALUE : code[at + 4] - min;
        if (left > 0) {
            push(TAKE_MORE, at, position, left);
        }
        return true;
    }

    private boolean takeMore(int at, int now, int left) {
        position = now;
        if (!takeOne(program.sets()[code[at + 1]], code[at + 2] != 0)) {
            return false;
        }
        int remaining = left == Integer.MAX_VALUE ? left : left - 1;
        if (remaining > 0) {
            push(TAKE_MORE, at, position, remaining);
        }
        instruction = at + Program.WIDTH;
        return true;
    }

    /** One more round while the last one took something; a round that took nothing is the last. */
    private void loop(int at, int register) {
        skipEmptyRounds(at, register);
        int count = registers[register];
        int exit = code[at + 4];
        if (count >= code[at + 2]) {
            boolean emptyRound = registers[register + 1] == position;
            if (emptyRound || count >= code[at + 3]) {
                instruction = exit;
                return;
            }
            push(CHOICE, exit, position, 0);
        }
        countRound(register);
    }

    private void loopLazily(int at, int register) {
        skipEmptyRounds(at, register);
        int count = registers[register];
        if (count < code[at + 2]) {
            return;
        }
        boolean emptyRound = registers[register + 1] == position;
        if (!emptyRound && count < code[at + 3]) {
            push(CHOICE, instruction, position, 0);
        }
        instruction = code[at + 4];
    }

    /** When a round took nothing the other ones that must be need not be run; few of them are, for their captures. */
    private void skipEmptyRounds(int at, int register) {
        int missing = code[at + 2] - registers[register];
        if (missing > MOST_EMPTY_ROUNDS && registers[register + 1] == position) {
            change(register, code[at + 2]);
        }
    }

    private void countRound(int register) {
        change(register, registers[register] + 1);
        change(register + 1, position);
    }

    private void addCapture(int slot, int from, int to) {
        int count = captureCounts[slot];
        int[] list = captures[slot];
        if (list == null || count * 2 == list.length) {
            list = list == null ? new int[4] : Arrays.copyOf(list, list.length * 2);
            captures[slot] = list;
        }
        list[count * 2] = from;
        list[count * 2 + 1] = to;
        captureCounts[slot] = count + 1;
    }

    private boolean capture(int opened, int slot, int balanced) {
        int from = Math.min(opened, position);
        int to = Math.max(opened, position);
        if (balanced >= 0) {
            return captureBalanced(from, to, slot, balanced);
        }
        addCapture(slot, from, to);
        push(UNCAPTURE, slot, 0, 0);
        return true;
    }

    /** Takes the last capture of one group and gives the other what lies between the two. */
    private boolean captureBalanced(int from, int to, int slot, int balanced) {
        int count = captureCounts[balanced];
        if (count == 0) {
            return false;
        }
        int innerFrom = captures[balanced][count * 2 - 2];
        int innerTo = captures[balanced][count * 2 - 1];
        captureCounts[balanced]--;
        push(RECAPTURE, balanced, innerFrom, innerTo);
        if (slot < 0) {
            return true;
        }
        if (from >= innerTo) {
            addCapture(slot, innerTo, from);
        } else if (to <= innerFrom) {
            addCapture(slot, to, innerFrom);
        } else {
            addCapture(slot, Math.max(from, innerFrom), Math.min(to, innerTo));
        }
        push(UNCAPTURE, slot, 0, 0);
        return true;
    }

    private boolean takeReference(int slot, boolean ignoreCase, boolean backward) {
        int count = captureCounts[slot];
        if (count == 0) {
            return ecma;
        }
        int from = captures[slot][count * 2 - 2];
        int length = captures[slot][count * 2 - 1] - from;
        int start = backward ? position - length : position;
        if (start < begin || start + length > end) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char expected = text.charAt(from + i);
            char c = text.charAt(start + i);
            if (c != expected && !(ignoreCase && behavior.areEqual(expected, c))) {
                return false;
            }
        }
        position = backward ? start : start + length;
        return true;
    }

    private boolean isAt(RegexNode.Place place) {
        return switch (place) {
            case BEGINNING -> position == begin;
            case BEGINNING_OF_LINE -> position == begin || text.charAt(position - 1) == '\n';
            case END -> position == end;
            case END_OR_LAST_LINE_FEED -> position == end || position == end - 1 && text.charAt(position) == '\n';
            case END_OF_LINE -> position == end || text.charAt(position) == '\n';
            case START_OF_SCAN -> position == scanStart;
            case WORD_BOUNDARY -> isBoundary();
            case NO_WORD_BOUNDARY -> !isBoundary();
            case ECMA_BOUNDARY -> isEcmaBoundary();
            case NO_ECMA_BOUNDARY -> !isEcmaBoundary();
        };
    }

    private boolean isBoundary() {
        boolean before = position > begin && PatternReader.isWord(text.charAt(position - 1));
        boolean after = position < end && PatternReader.isWord(text.charAt(position));
        return before != after;
    }

    private boolean isEcmaBoundary() {
        boolean before = position > begin && CharSet.ECMA_WORD.contains(text.charAt(position - 1));
        boolean after = position < end && CharSet.ECMA_WORD.contains(text.charAt(position));
        return before != after;
    }
}
