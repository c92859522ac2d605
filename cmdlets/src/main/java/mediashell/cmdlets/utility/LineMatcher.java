package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.List;

import mediashell.text.culture.Culture;
import mediashell.text.regex.Match;
import mediashell.text.regex.NetRegex;
import mediashell.text.regex.RegexOptions;

/** The patterns of Select-String against one line: the first one that matches counts. */
final class LineMatcher {

    private final String[] patterns;
    private final List<NetRegex> compiled = new ArrayList<>();
    private final boolean allMatches;
    private final TextSearch search;

    /** A hit: which pattern, and its matches (none for literal patterns). */
    record Hit(String pattern, List<Object> matches) {}

    /** With a text search the patterns are plain text, without one they are regular expressions. */
    LineMatcher(String[] patterns, TextSearch search, boolean ignoreCase, boolean allMatches, Culture culture) {
        this.patterns = patterns;
        this.allMatches = allMatches;
        this.search = search;
        for (String pattern : search != null ? new String[0] : patterns) {
            compiled.add(NetRegex.compile(pattern, ignoreCase ? RegexOptions.IGNORE_CASE : RegexOptions.NONE, culture));
        }
    }

    /** Null when nothing matches. */
    Hit match(String line) {
        for (int i = 0; i < patterns.length; i++) {
            if (compiled.isEmpty()) {
                if (search.isIn(line, patterns[i])) {
                    return new Hit(patterns[i], List.of());
                }
                continue;
            }
            Match first = compiled.get(i).match(line);
            if (first.success()) {
                List<Object> matches =
                        allMatches ? new ArrayList<>(compiled.get(i).matches(line)) : List.of(first);
                return new Hit(patterns[i], matches);
            }
        }
        return null;
    }
}
