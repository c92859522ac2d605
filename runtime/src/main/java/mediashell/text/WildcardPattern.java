package mediashell.text;

import java.util.ArrayList;
import java.util.List;

import mediashell.text.culture.Culture;
import mediashell.text.culture.CultureCasing;
import mediashell.text.culture.CultureComparer;
import mediashell.text.regex.NetRegex;
import mediashell.text.regex.RegexEscaping;
import mediashell.text.regex.RegexOptions;
import mediashell.text.regex.RegexParseException;

/**
 * A wildcard pattern (System.Management.Automation.WildcardPattern): {@code *} any text, {@code ?} one UTF-16 unit,
 * {@code [a-z]} one of a set, a backtick before a character that stands for itself. Immutable and thread-safe.
 */
public final class WildcardPattern {
    public static final int NONE = 0;
    public static final int COMPILED = 1;
    public static final int IGNORE_CASE = 2;
    public static final int CULTURE_INVARIANT = 4;

    private static final char ESCAPE = '`';
    private static final String SPECIAL = "*?[]";

    private sealed interface Element {
        record Any() implements Element {}

        record One() implements Element {}

        record Literal(char unit) implements Element {}

        record Bracket(NetRegex set, String content) implements Element {}
    }

    private final String pattern;
    private final int options;
    private final CultureCasing casing;
    private final List<Element> elements;
    /** What a pattern without wildcards, or with a star as its end only, says literally; null for other patterns. */
    private final String literal;

    private final CultureComparer comparer;

    /**
     * The pattern, read with options of this class; the culture decides about case.
     *
     * @throws WildcardPatternException if a bracket is not closed or its range runs backwards
     */
    public WildcardPattern(String pattern, int options, Culture culture) {
        this.pattern = pattern;
        this.options = options;
        Culture used = (options & CULTURE_INVARIANT) != 0 ? Culture.INVARIANT : culture;
        this.casing = used.casing();
        this.elements = List.copyOf(new Reader(pattern, options, used).read());
        this.comparer = used.comparer();
        this.literal = literal(pattern);
    }

    private static String literal(String pattern) {
        int special = 0;
        while (special < pattern.length() && "*?[]`\\".indexOf(pattern.charAt(special)) < 0) {
            special++;
        }
        boolean star = special == pattern.length() - 1 && pattern.charAt(special) == '*';
        return star || special == pattern.length() ? pattern.substring(0, special) : null;
    }

    /** The pattern for names and paths: the invariant culture's case, ignored or not. */
    public static WildcardPattern get(String pattern, boolean ignoreCase) {
        return new WildcardPattern(pattern, ignoreCase ? IGNORE_CASE : NONE, Culture.INVARIANT);
    }

    /** What {@code -like} (and with case {@code -clike}) makes of its right side. */
    public static boolean isLike(String text, String pattern, boolean ignoreCase, Culture culture) {
        return new WildcardPattern(pattern, ignoreCase ? IGNORE_CASE : NONE, culture).isMatch(text);
    }

    public String pattern() {
        return pattern;
    }

    public int options() {
        return options;
    }

    /** Whether the pattern is the whole text's. Plain texts and beginnings are compared by the culture, others by unit. */
    public boolean isMatch(String text) {
        if (literal == null) {
            return matchesUnits(text);
        }
        boolean ignoreCase = (options & IGNORE_CASE) != 0;
        return literal.length() == pattern.length()
                ? comparer.equals(text, literal, ignoreCase)
                : comparer.startsWith(text, literal, ignoreCase);
    }

    private boolean matchesUnits(String text) {
        int at = 0;
        int element = 0;
        int starElement = -1;
        int starAt = 0;
        while (at < text.length()) {
            boolean star = element < elements.size() && elements.get(element) instanceof Element.Any;
            if (star) {
                starElement = element++;
                starAt = at;
            } else if (element < elements.size() && matchesUnit(elements.get(element), text.charAt(at))) {
                element++;
                at++;
            } else if (starElement >= 0) {
                element = starElement + 1;
                at = ++starAt;
            } else {
                return false;
            }
        }
        while (element < elements.size() && elements.get(element) instanceof Element.Any) {
            element++;
        }
        return element == elements.size();
    }

    // No pattern switch: the first one of a JVM costs the start of a session some 20 ms.
    private boolean matchesUnit(Element element, char unit) {
        if (element instanceof Element.Literal literal) {
            char expected = literal.unit();
            return expected == unit || (options & IGNORE_CASE) != 0 && casing.toLower(expected) == casing.toLower(unit);
        }
        return element instanceof Element.One
                || element instanceof Element.Bracket bracket && bracket.set().isMatch(String.valueOf(unit));
    }

    /** The same as a regular expression's pattern, for {@link RegexOptions#SINGLELINE}. */
    public String toRegex() {
        var regex = new StringBuilder("^");
        for (Element element : elements) {
            switch (element) {
                case Element.Any any -> regex.append(".*");
                case Element.One one -> regex.append('.');
                case Element.Literal(char unit) -> regex.append(RegexEscaping.escape(String.valueOf(unit)));
                case Element.Bracket bracket -> regex.append(bracket.set().pattern());
            }
        }
        String text = regex.append('$').toString();
        text = text.startsWith("^.*") ? text.substring(3) : text;
        return text.endsWith(".*$") ? text.substring(0, text.length() - 3) : text;
    }

    /** The same in the query language of WMI. */
    public String toWql() {
        var wql = new StringBuilder();
        for (Element element : elements) {
            switch (element) {
                case Element.Any any -> wql.append('%');
                case Element.One one -> wql.append('_');
                case Element.Literal(char unit) -> wql.append("%_[".indexOf(unit) >= 0 ? "[" + unit + "]" : unit + "");
                case Element.Bracket bracket ->
                    wql.append('[').append(bracket.content()).append(']');
            }
        }
        return wql.toString();
    }

    /** Whether the text has a wildcard character that no backtick precedes. */
    public static boolean containsWildcardCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ESCAPE) {
                i++;
            } else if (SPECIAL.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The text as a pattern that matches nothing else. */
    public static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 8);
        for (char c : text.toCharArray()) {
            if (c == ESCAPE || SPECIAL.indexOf(c) >= 0) {
                escaped.append(ESCAPE);
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** The text without the backticks before wildcard characters and backticks. */
    public static String unescape(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escapes = c == ESCAPE
                    && i + 1 < text.length()
                    && (text.charAt(i + 1) == ESCAPE || SPECIAL.indexOf(text.charAt(i + 1)) >= 0);
            plain.append(escapes ? text.charAt(++i) : c);
        }
        return plain.toString();
    }

    @Override
    public String toString() {
        return pattern;
    }

    /** Reads a pattern once, from the left. */
    private static final class Reader {
        private final String pattern;
        private final int options;
        private final Culture culture;
        private final List<Element> elements = new ArrayList<>();
        private int position;

        Reader(String pattern, int options, Culture culture) {
            this.pattern = pattern;
            this.options = options;
            this.culture = culture;
        }

        List<Element> read() {
            while (position < pattern.length()) {
                char c = pattern.charAt(position++);
                switch (c) {
                    case '*' -> addStar();
                    case '?' -> elements.add(new Element.One());
                    case '[' -> addBracket();
                    case ESCAPE -> addEscaped();
                    default -> elements.add(new Element.Literal(c));
                }
            }
            return elements;
        }

        private void addStar() {
            if (elements.isEmpty() || !(elements.getLast() instanceof Element.Any)) {
                elements.add(new Element.Any());
            }
        }

        /** A backtick at the end stands for itself, unless it is all there is. */
        private void addEscaped() {
            if (position < pattern.length()) {
                elements.add(new Element.Literal(pattern.charAt(position++)));
            } else if (pattern.length() > 1) {
                elements.add(new Element.Literal(ESCAPE));
            }
        }

        private void addBracket() {
            var content = new StringBuilder();
            var hyphens = new ArrayList<Integer>();
            while (position < pattern.length()) {
                char c = pattern.charAt(position++);
                if (c == ']' && !content.isEmpty()) {
                    elements.add(bracket(content.toString(), hyphens));
                    return;
                }
                boolean escaped = c == ESCAPE && position < pattern.length();
                if (c == '-') {
                    hyphens.add(content.length());
                }
                content.append(escaped ? pattern.charAt(position++) : c);
            }
            throw new WildcardPatternException(pattern);
        }

        /** Ranges are the hyphens that are neither first nor last nor escaped. */
        private Element bracket(String content, List<Integer> hyphens) {
            var set = new StringBuilder("[");
            for (int i = 0; i < content.length(); i++) {
                char c = content.charAt(i);
                boolean range = hyphens.contains(i) && i > 0 && i < content.length() - 1;
                set.append(range ? "-" : literal(c));
            }
            boolean ignoreCase = (options & IGNORE_CASE) != 0;
            int regexOptions = RegexOptions.SINGLELINE | (ignoreCase ? RegexOptions.IGNORE_CASE : 0);
            try {
                return new Element.Bracket(
                        NetRegex.compile(set.append(']').toString(), regexOptions, culture), content);
            } catch (RegexParseException reversed) {
                throw new WildcardPatternException(pattern);
            }
        }

        private static String literal(char c) {
            return "[]\\^-".indexOf(c) >= 0 ? "\\" + c : String.valueOf(c);
        }
    }
}
