package mediashell.cmdlets.management;

import java.util.ArrayList;
import java.util.List;

import mediashell.text.WildcardPattern;

/** -Filter, -Include and -Exclude: patterns of names, compared without regard to case. */
final class NameFilter {

    private final WildcardPattern filter;
    private final List<WildcardPattern> include;
    private final List<WildcardPattern> exclude;

    /** Null arguments filter nothing. A -Filter knows only {@code *} and {@code ?}. */
    NameFilter(String filter, String[] include, String[] exclude) {
        this.filter = filter == null || filter.isEmpty() ? null : WildcardPattern.get(withoutSets(filter), true);
        this.include = patterns(include);
        this.exclude = patterns(exclude);
    }

    private static String withoutSets(String filter) {
        return filter.replace("`", "``").replace("[", "`[").replace("]", "`]");
    }

    private static List<WildcardPattern> patterns(String[] texts) {
        List<WildcardPattern> patterns = new ArrayList<>();
        for (String text : texts == null ? new String[0] : texts) {
            patterns.add(WildcardPattern.get(text, true));
        }
        return patterns;
    }

    boolean accepts(String name) {
        return (filter == null || filter.isMatch(name))
                && (include.isEmpty() || matchesAny(include, name))
                && !matchesAny(exclude, name);
    }

    private static boolean matchesAny(List<WildcardPattern> patterns, String name) {
        for (WildcardPattern pattern : patterns) {
            if (pattern.isMatch(name)) {
                return true;
            }
        }
        return false;
    }

    boolean hasLists() {
        return !include.isEmpty() || !exclude.isEmpty();
    }

    boolean hasInclude() {
        return !include.isEmpty();
    }
}
