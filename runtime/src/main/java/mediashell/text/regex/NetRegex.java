package mediashell.text.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.TimeSpan;
import mediashell.text.culture.Culture;

/**
 * A regular expression as .NET's (System.Text.RegularExpressions.Regex). Immutable and thread-safe. The culture in
 * which it was compiled decides about case. Positions are UTF-16 units.
 */
public final class NetRegex {
    private final String pattern;
    private final int options;
    private final GroupTable groups;
    private final Program program;
    private final CaseBehavior behavior;
    private final TimeSpan timeout;

    private NetRegex(String pattern, int options, Culture culture, TimeSpan timeout) {
        this.pattern = pattern;
        this.options = options;
        this.timeout = timeout;
        this.behavior = CaseBehavior.of(culture, options);
        this.groups = new GroupTable(pattern, options);
        RegexNode tree = new RegexParser(pattern, options, groups, behavior).parse();
        this.program = ProgramBuilder.build(tree, isRightToLeft());
    }

    /**
     * The expression of a pattern, without a time limit.
     *
     * @param options of {@link RegexOptions}
     * @throws RegexParseException if the pattern is wrong
     * @throws ArgumentRangeException if .NET does not take the options together
     */
    public static NetRegex compile(String pattern, int options, Culture culture) {
        return compile(pattern, options, culture, null);
    }

    /** The expression of a pattern whose matches fail with {@link RegexMatchTimeoutException} after that time. */
    public static NetRegex compile(String pattern, int options, Culture culture, TimeSpan timeout) {
        if (!RegexOptions.areValid(options)) {
            throw new ArgumentRangeException("options", "these options cannot be combined: " + options);
        }
        boolean limited = timeout != null;
        if (limited && (timeout.ticks() <= 0 || timeout.totalMilliseconds() >= Integer.MAX_VALUE)) {
            throw new ArgumentRangeException("matchTimeout", "a time limit is more than nothing, but is " + timeout);
        }
        return new NetRegex(pattern, options, culture, timeout);
    }

    public String pattern() {
        return pattern;
    }

    public int options() {
        return options;
    }

    public boolean isRightToLeft() {
        return (options & RegexOptions.RIGHT_TO_LEFT) != 0;
    }

    /** The time limit, or null if there is none. */
    public TimeSpan matchTimeout() {
        return timeout;
    }

    /** The numbers of the groups, ascending. */
    public List<Integer> groupNumbers() {
        return groups.numbers();
    }

    /** The names of the groups in the order of their numbers; a group without name has its number. */
    public List<String> groupNames() {
        return groups.names();
    }

    /** The group's name; empty if there is no such group. */
    public String groupNameFromNumber(int number) {
        return groups.nameOf(number);
    }

    /** The group's number, by its name, which is the number where it has none; -1 if there is no such group. */
    public int groupNumberFromName(String name) {
        return groups.numberOf(name);
    }

    int slotOf(int number) {
        return groups.has(number) ? groups.slotOf(number) : -1;
    }

    ReplacementPattern replacement(String text) {
        return new ReplacementPattern(text, groups, (options & RegexOptions.ECMA_SCRIPT) != 0);
    }

    /** Where scanning begins if nothing is said: at the end from right to left. */
    private int defaultStart(String text) {
        return isRightToLeft() ? text.length() : 0;
    }

    /** Whether the text has a match. */
    public boolean isMatch(String text) {
        int start = defaultStart(text);
        return find(backtracker(text, 0, text.length(), start, Interruption.NONE), text, 0, text.length(), start) >= 0;
    }

    /** The first match. */
    public Match match(String text) {
        return match(text, defaultStart(text), Interruption.NONE);
    }

    /** The first match at or behind the start (from right to left: at or before it); the text before it is seen. */
    public Match match(String text, int start) {
        return match(text, start, Interruption.NONE);
    }

    /** The same, ended by the interruption when it throws. */
    public Match match(String text, int start, Interruption interruption) {
        checkStart(text, start);
        return scan(text, 0, text.length(), start, false, interruption);
    }

    /** The first match within a part of the text, which is all that is seen. */
    public Match match(String text, int begin, int length) {
        if (begin < 0 || begin > text.length() || length < 0 || length > text.length() - begin) {
            throw new ArgumentRangeException("beginning", "the text has no part " + begin + "+" + length);
        }
        int end = begin + length;
        return scan(text, begin, end, isRightToLeft() ? end : begin, false, Interruption.NONE);
    }

    private static void checkStart(String text, int start) {
        if (start < 0 || start > text.length()) {
            throw new ArgumentRangeException("startat", "a start is 0 to " + text.length() + ", but is " + start);
        }
    }

    /** All matches from the left, or from the right. */
    public List<Match> matches(String text) {
        return matches(text, defaultStart(text), Interruption.NONE);
    }

    /** All matches from the start on. */
    public List<Match> matches(String text, int start, Interruption interruption) {
        var matches = new ArrayList<Match>();
        Match match = match(text, start, interruption);
        while (match.success()) {
            matches.add(match);
            match = match.nextMatch();
        }
        return matches;
    }

    /** How many matches the text has. */
    public int count(String text) {
        return matches(text).size();
    }

    /** Looks for a match from the start on; {@code bump} after an empty one, which must not be found again. */
    Match scan(String text, int begin, int end, int start, boolean bump, Interruption interruption) {
        boolean backward = isRightToLeft();
        int first = bump ? start + (backward ? -1 : 1) : start;
        if (first < begin || first > end) {
            return Match.EMPTY;
        }
        Backtracker backtracker = backtracker(text, begin, end, start, interruption);
        int found = find(backtracker, text, begin, end, first);
        return found < 0 ? Match.EMPTY : success(backtracker, text, begin, end, found, interruption);
    }

    private Backtracker backtracker(String text, int begin, int end, int start, Interruption interruption) {
        boolean ecma = (options & RegexOptions.ECMA_SCRIPT) != 0;
        return new Backtracker(
                program, groups.count(), text, begin, end, start, behavior, ecma, limited(text, interruption));
    }

    /** Where the first match begins, from right to left where it ends; -1 if there is none. */
    private int find(Backtracker backtracker, String text, int begin, int end, int first) {
        return isRightToLeft()
                ? scanBackward(backtracker, begin, first)
                : scanForward(backtracker, text, begin, end, first);
    }

    private Interruption limited(String text, Interruption interruption) {
        if (timeout == null) {
            return interruption;
        }
        long deadline = System.nanoTime() + timeout.ticks() * 100;
        return () -> {
            interruption.check();
            if (System.nanoTime() - deadline > 0) {
                throw new RegexMatchTimeoutException(text, pattern, timeout);
            }
        };
    }

    private static int scanBackward(Backtracker backtracker, int begin, int first) {
        for (int start = first; start >= begin; start--) {
            if (backtracker.matchesAt(start)) {
                return start;
            }
        }
        return -1;
    }

    private int scanForward(Backtracker backtracker, String text, int begin, int end, int first) {
        if (program.anchor() == RegexNode.Place.BEGINNING || program.anchor() == RegexNode.Place.START_OF_SCAN) {
            boolean possible = program.anchor() == RegexNode.Place.START_OF_SCAN || first == begin;
            return possible && backtracker.matchesAt(first) ? first : -1;
        }
        int start = candidate(text, end, first);
        while (start >= 0) {
            if (backtracker.matchesAt(start)) {
                return start;
            }
            start = start < end ? candidate(text, end, start + 1) : -1;
        }
        return -1;
    }

    /** The next place where a match can begin; -1 if there is none. */
    private int candidate(String text, int end, int from) {
        if (!program.prefix().isEmpty()) {
            int index = text.indexOf(program.prefix(), from);
            return index + program.prefix().length() > end ? -1 : index;
        }
        if (program.first() == null) {
            return from;
        }
        for (int i = from; i < end; i++) {
            if (canBegin(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean canBegin(char c) {
        for (CharSet set : program.first()) {
            if (set.contains(c)) {
                return true;
            }
        }
        return false;
    }

    private Match success(
            Backtracker backtracker, String text, int begin, int end, int start, Interruption interruption) {
        int from = Math.min(start, backtracker.position());
        int to = Math.max(start, backtracker.position());
        var found = new ArrayList<Group>();
        found.add(new Group("0", text, List.of(new Capture(text, from, to - from))));
        List<String> names = groups.names();
        for (int slot = 1; slot < names.size(); slot++) {
            found.add(new Group(names.get(slot), text, captures(text, backtracker.captures(slot))));
        }
        return new Match(this, text, begin, end, backtracker.position(), interruption, List.copyOf(found));
    }

    private static List<Capture> captures(String text, int[] ranges) {
        if (ranges.length == 0) {
            return List.of();
        }
        var list = new ArrayList<Capture>(ranges.length / 2);
        for (int i = 0; i < ranges.length; i += 2) {
            list.add(new Capture(text, ranges[i], ranges[i + 1] - ranges[i]));
        }
        return list;
    }

    /** The text with all matches replaced. */
    public String replace(String text, String replacement) {
        return replace(text, replacement, -1, defaultStart(text), Interruption.NONE);
    }

    /** The text with at most that many matches replaced (-1: all), looking from the start on. */
    public String replace(String text, String replacement, int count, int start, Interruption interruption) {
        ReplacementPattern parts = replacement(replacement);
        return replaceEach(text, count, start, interruption, parts::append);
    }

    /** The text with at most that many matches (-1: all) replaced by what the function gives for each. */
    public String replace(
            String text, Function<Match, String> evaluator, int count, int start, Interruption interruption) {
        return replaceEach(text, count, start, interruption, (result, match) -> {
            String value = evaluator.apply(match);
            result.append(value == null ? "" : value);
        });
    }

    private interface Appender {
        void append(StringBuilder result, Match match);
    }

    private String replaceEach(String text, int count, int start, Interruption interruption, Appender appender) {
        if (count < -1) {
            throw new ArgumentRangeException("count", "a count is -1 or more, but is " + count);
        }
        checkStart(text, start);
        Match match = count == 0 ? Match.EMPTY : match(text, start, interruption);
        if (!match.success()) {
            return text;
        }
        return isRightToLeft()
                ? replaceBackward(text, count, match, appender)
                : replaceForward(text, count, match, appender);
    }

    private static String replaceForward(String text, int count, Match first, Appender appender) {
        var result = new StringBuilder(text.length());
        int copied = 0;
        int left = count;
        Match match = first;
        while (match.success() && left != 0) {
            result.append(text, copied, match.index());
            appender.append(result, match);
            copied = match.index() + match.length();
            match = --left == 0 ? match : match.nextMatch();
        }
        return result.append(text, copied, text.length()).toString();
    }

    private static String replaceBackward(String text, int count, Match first, Appender appender) {
        var pieces = new ArrayList<String>();
        int copied = text.length();
        int left = count;
        Match match = first;
        while (match.success() && left != 0) {
            pieces.add(text.substring(match.index() + match.length(), copied));
            var piece = new StringBuilder();
            appender.append(piece, match);
            pieces.add(piece.toString());
            copied = match.index();
            match = --left == 0 ? match : match.nextMatch();
        }
        pieces.add(text.substring(0, copied));
        return String.join("", pieces.reversed());
    }

    /** The pieces between the matches, with what groups captured among them. */
    public List<String> split(String text) {
        return split(text, 0, defaultStart(text), Interruption.NONE);
    }

    /** At most that many pieces (0: all), looking for separators from the start on. */
    public List<String> split(String text, int count, int start, Interruption interruption) {
        if (count < 0) {
            throw new ArgumentRangeException("count", "a count is 0 or more, but is " + count);
        }
        checkStart(text, start);
        Match match = count == 1 ? Match.EMPTY : match(text, start, interruption);
        if (!match.success()) {
            return List.of(text);
        }
        return isRightToLeft() ? splitBackward(text, count, match) : splitForward(text, count, match);
    }

    private static List<String> splitForward(String text, int count, Match first) {
        var pieces = new ArrayList<String>();
        int copied = 0;
        int left = count - 1;
        Match match = first;
        while (match.success()) {
            pieces.add(text.substring(copied, match.index()));
            copied = match.index() + match.length();
            addGroups(pieces, match, false);
            if (--left == 0) {
                break;
            }
            match = match.nextMatch();
        }
        pieces.add(text.substring(copied));
        return pieces;
    }

    private static List<String> splitBackward(String text, int count, Match first) {
        var pieces = new ArrayList<String>();
        int copied = text.length();
        int left = count - 1;
        Match match = first;
        while (match.success()) {
            pieces.add(text.substring(match.index() + match.length(), copied));
            copied = match.index();
            addGroups(pieces, match, true);
            if (--left == 0) {
                break;
            }
            match = match.nextMatch();
        }
        pieces.add(text.substring(0, copied));
        return List.copyOf(pieces.reversed());
    }

    private static void addGroups(List<String> pieces, Match match, boolean reversed) {
        List<Group> captured = match.groups().subList(1, match.groups().size());
        for (Group group : reversed ? captured.reversed() : captured) {
            if (group.success()) {
                pieces.add(group.value());
            }
        }
    }

    @Override
    public String toString() {
        return pattern;
    }
}
