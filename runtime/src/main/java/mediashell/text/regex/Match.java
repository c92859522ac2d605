package mediashell.text.regex;

import java.util.List;

/**
 * What an expression found in a text (System.Text.RegularExpressions.Match). Groups are in the order of their numbers;
 * group 0 is the match itself.
 */
public final class Match implements Captured {
    /** Where nothing was found: Match.Empty, without success, with one group. */
    public static final Match EMPTY =
            new Match(null, "", 0, 0, 0, Interruption.NONE, List.of(new Group("0", "", List.of())));

    private final NetRegex regex;
    private final String text;
    private final int begin;
    private final int end;
    private final int nextStart;
    private final Interruption interruption;
    private final List<Group> groups;

    Match(
            NetRegex regex,
            String text,
            int begin,
            int end,
            int nextStart,
            Interruption interruption,
            List<Group> groups) {
        this.regex = regex;
        this.text = text;
        this.begin = begin;
        this.end = end;
        this.nextStart = nextStart;
        this.interruption = interruption;
        this.groups = groups;
    }

    public boolean success() {
        return groups.getFirst().success();
    }

    @Override
    public int index() {
        return groups.getFirst().index();
    }

    @Override
    public int length() {
        return groups.getFirst().length();
    }

    @Override
    public String value() {
        return groups.getFirst().value();
    }

    /** The text that was searched; empty where nothing was found. */
    public String text() {
        return text;
    }

    /** All groups in the order of their numbers; only group 0 where nothing was found. */
    public List<Group> groups() {
        return groups;
    }

    /** The group of that number; one that captured nothing if there is none. */
    public Group group(int number) {
        int slot = regex == null ? number : regex.slotOf(number);
        return slot >= 0 && slot < groups.size() ? groups.get(slot) : missing(Integer.toString(number));
    }

    /** The group of that name or number; one that captured nothing if there is none. */
    public Group group(String name) {
        int number = regex == null ? -1 : regex.groupNumberFromName(name);
        return number < 0 ? missing(name) : group(number);
    }

    private static Group missing(String name) {
        return new Group(name, "", List.of());
    }

    /** The next match in the same text; one without success behind the last. */
    public Match nextMatch() {
        if (!success()) {
            return this;
        }
        return regex.scan(text, begin, end, nextStart, length() == 0, interruption);
    }

    /** The replacement pattern with this match's groups filled in. */
    public String result(String replacement) {
        var result = new StringBuilder();
        if (regex != null) {
            regex.replacement(replacement).append(result, this);
        }
        return result.toString();
    }

    @Override
    public String toString() {
        return value();
    }
}
