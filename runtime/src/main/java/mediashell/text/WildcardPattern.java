package mediashell.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of {@code -like} and of paths: {@code *}, {@code ?}, {@code [a-z]} and the backtick that takes a character's meaning away.
 * Matching is on UTF-16 units and takes time proportional to text times pattern at most.
 */
public final class WildcardPattern {

    private static final char ESCAPE = '`';

    /** One step of a pattern. */
    private sealed interface Element {
        boolean matches(char c, boolean ignoreCase);
    }

    private record Literal(char value) implements Element {
        @Override
        public boolean matches(char c, boolean ignoreCase) {
            return c == value || ignoreCase && fold(c) == fold(value);
        }
    }

    private record AnyChar() implements Element {
        @Override
        public boolean matches(char c, boolean ignoreCase) {
            return true;
        }
    }

    private record AnyText() implements Element {
        @Override
        public boolean matches(char c, boolean ignoreCase) {
            return true;
        }
    }

    /** Pairs of first and last characters. */
    private record CharSet(String ranges) implements Element {
        @Override
        public boolean matches(char c, boolean ignoreCase) {
            for (int i = 0; i < ranges.length(); i += 2) {
                if (within(c, i) || ignoreCase && (within(fold(c), i) || within(Character.toLowerCase(c), i))) {
                    return true;
                }
            }
            return false;
        }

        private boolean within(char c, int i) {
            return c >= ranges.charAt(i) && c <= ranges.charAt(i + 1);
        }
    }

    private final String pattern;
    private final boolean ignoreCase;
    private final List<Element> elements;

    private WildcardPattern(String pattern, boolean ignoreCase) {
        this.pattern = pattern;
        this.ignoreCase = ignoreCase;
        this.elements = parse(pattern);
    }

    /**
     * Reads a pattern.
     *
     * @throws WildcardPatternException when a bracket is not closed
     */
    public static WildcardPattern get(String pattern, boolean ignoreCase) {
        return new WildcardPattern(pattern, ignoreCase);
    }

    /** Whether a text holds a wildcard that no backtick disarms. */
    public static boolean containsWildcardCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '*' || c == '?' || c == '[' || c == ']') {
                return true;
            }
            if (c == ESCAPE) {
                i++;
            }
        }
        return false;
    }

    /** The text with every wildcard disarmed. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '*' || c == '?' || c == '[' || c == ']' || c == ESCAPE) {
                escaped.append(ESCAPE);
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** The text without the backticks that disarm wildcards; other backticks stay. */
    public static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean disarms = c == ESCAPE && i + 1 < text.length() && "*?[]`".indexOf(text.charAt(i + 1)) >= 0;
            plain.append(disarms ? text.charAt(++i) : c);
        }
        return plain.toString();
    }

    public boolean isMatch(String text) {
        int at = 0;
        int element = 0;
        int retryText = -1;
        int retryElement = -1;
        while (at < text.length()) {
            if (element < elements.size() && elements.get(element) instanceof AnyText) {
                retryElement = ++element;
                retryText = at;
            } else if (element < elements.size() && elements.get(element).matches(text.charAt(at), ignoreCase)) {
                element++;
                at++;
            } else if (retryElement >= 0) {
                element = retryElement;
                at = ++retryText;
            } else {
                return false;
            }
        }
        while (element < elements.size() && elements.get(element) instanceof AnyText) {
            element++;
        }
        return element == elements.size();
    }

    private static List<Element> parse(String pattern) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            switch (c) {
                case '*' -> elements.add(new AnyText());
                case '?' -> elements.add(new AnyChar());
                case '[' -> i = parseSet(pattern, i, elements);
                case ESCAPE -> {
                    if (i + 1 < pattern.length()) {
                        elements.add(new Literal(pattern.charAt(++i)));
                    }
                }
                default -> elements.add(new Literal(c));
            }
        }
        return List.copyOf(elements);
    }

    /** Reads {@code [...]} and returns the index of its closing bracket. */
    private static int parseSet(String pattern, int open, List<Element> elements) {
        StringBuilder ranges = new StringBuilder();
        int i = open + 1;
        for (; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == ']' && i > open + 1) {
                elements.add(new CharSet(ranges.toString()));
                return i;
            }
            if (c == ESCAPE && i + 1 < pattern.length()) {
                c = pattern.charAt(++i);
            }
            boolean range = i + 2 < pattern.length() && pattern.charAt(i + 1) == '-' && pattern.charAt(i + 2) != ']';
            ranges.append(c).append(range ? pattern.charAt(i + 2) : c);
            i += range ? 2 : 0;
        }
        throw new WildcardPatternException(pattern);
    }

    private static char fold(char c) {
        return Character.toUpperCase(c);
    }

    /** The pattern's text. */
    @Override
    public String toString() {
        return pattern;
    }
}
