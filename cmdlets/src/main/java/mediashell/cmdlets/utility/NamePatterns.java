package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.List;

import mediashell.text.WildcardPattern;

/** -Include and -Exclude over names. */
final class NamePatterns {

    static final NamePatterns ALL = new NamePatterns(null, null);

    private final List<WildcardPattern> include;
    private final List<WildcardPattern> exclude;

    NamePatterns(String[] include, String[] exclude) {
        this.include = patterns(include);
        this.exclude = patterns(exclude);
    }

    private static List<WildcardPattern> patterns(String[] texts) {
        List<WildcardPattern> patterns = new ArrayList<>();
        for (String text : texts == null ? new String[0] : texts) {
            patterns.add(WildcardPattern.get(text, true));
        }
        return patterns;
    }

    boolean accepts(String name) {
        return (include.isEmpty() || include.stream().anyMatch(pattern -> pattern.isMatch(name)))
                && exclude.stream().noneMatch(pattern -> pattern.isMatch(name));
    }
}
