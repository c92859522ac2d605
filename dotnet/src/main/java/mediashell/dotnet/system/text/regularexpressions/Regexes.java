package mediashell.dotnet.system.text.regularexpressions;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TimeSpan;
import mediashell.text.regex.NetRegex;
import mediashell.text.regex.RegexCache;

/** Compiling and running of expressions for Regex. */
final class Regexes {

    private static final int CACHED_PATTERNS = 256;

    private Regexes() {}

    static NetRegex compile(ExecutionContext context, String pattern, EnumValue options) {
        required(pattern, "pattern");
        int flags = options == null ? 0 : options.intValue();
        return context.service(RegexCache.class, c -> new RegexCache(CACHED_PATTERNS))
                .get(pattern, flags, context.culture());
    }

    static <T> T required(T value, String name) {
        if (value == null) {
            throw new NullPointerException("Value cannot be null. (Parameter '" + name + "')");
        }
        return value;
    }

    /** @param timeout null for an expression of the cache, which has no limit */
    static NetRegex of(ExecutionContext context, String pattern, EnumValue options, TimeSpan timeout) {
        return timeout == null ? compile(context, pattern, options) : limited(context, pattern, options, timeout);
    }

    /** An expression that gives up after a time; it must be positive, or infinite (-1 ms). */
    static NetRegex limited(ExecutionContext context, String pattern, EnumValue options, TimeSpan timeout) {
        if (timeout.equals(RegexMembers.InfiniteMatchTimeout)) {
            return NetRegex.compile(required(pattern, "pattern"), options.intValue(), context.culture());
        }
        if (timeout.ticks() <= 0) {
            throw new ArgumentRangeException("matchTimeout", "a time limit is positive, but is " + timeout);
        }
        return NetRegex.compile(required(pattern, "pattern"), options.intValue(), context.culture(), timeout);
    }

    static void checkRange(String input, int count, int start) {
        required(input, "input");
        if (count < -1) {
            throw new ArgumentRangeException("count", "a count cannot be less than -1, but is " + count);
        }
        if (start < 0 || start > input.length()) {
            throw new ArgumentRangeException("startat", "a start is 0 to " + input.length() + ", but is " + start);
        }
    }

    static int start(NetRegex regex, String input) {
        return regex.isRightToLeft() ? input.length() : 0;
    }

    /** @param replacement text with substitutions, or a delegate that makes it from a match */
    static String replace(
            ExecutionContext context, NetRegex regex, String input, Object replacement, int count, int start) {
        checkRange(input, count, start);
        if (!(replacement instanceof DelegateValue evaluator)) {
            String text = (String) required(replacement, "replacement");
            return regex.replace(input, text, count, start, context::checkStop);
        }
        return regex.replace(
                input,
                match -> context.conversions().toText(evaluator.invoke(context, match)),
                count,
                start,
                context::checkStop);
    }

    static String[] split(ExecutionContext context, NetRegex regex, String input, int count, int start) {
        checkRange(input, Math.min(count, count - 1), start);
        return regex.split(input, count, start, context::checkStop).toArray(String[]::new);
    }
}
