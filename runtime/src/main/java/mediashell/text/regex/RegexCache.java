package mediashell.text.regex;

import java.util.LinkedHashMap;
import java.util.Map;

import mediashell.text.culture.Culture;

/** Keeps the expressions that were used last, so that operators need not compile them again. Thread-safe, bounded. */
public final class RegexCache {
    private record Key(String pattern, int options, String culture) {}

    private final Map<Key, NetRegex> expressions;

    /** A cache of at most that many expressions. */
    public RegexCache(int capacity) {
        this.expressions = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, NetRegex> eldest) {
                return size() > capacity;
            }
        };
    }

    /**
     * The expression, compiled now or before.
     *
     * @throws RegexParseException if the pattern is wrong
     */
    public NetRegex get(String pattern, int options, Culture culture) {
        var key = new Key(pattern, options, culture.name());
        synchronized (expressions) {
            NetRegex known = expressions.get(key);
            if (known != null) {
                return known;
            }
        }
        NetRegex compiled = NetRegex.compile(pattern, options, culture);
        synchronized (expressions) {
            expressions.put(key, compiled);
        }
        return compiled;
    }
}
