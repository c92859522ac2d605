package mediashell.dotnet.system.text.regularexpressions;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.values.EnumValue;
import mediashell.text.regex.NetRegex;
import mediashell.text.regex.RegexCache;

/** Compiling and running of expressions for Regex. */
final class Regexes {

    private static final int CACHED_PATTERNS = 256;

    private Regexes() {}

    static NetRegex compile(ExecutionContext context, String pattern, EnumValue options) {
        if (pattern == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'pattern')");
        }
        int flags = options == null ? 0 : options.intValue();
        return context.service(RegexCache.class, c -> new RegexCache(CACHED_PATTERNS))
                .get(pattern, flags, context.culture());
    }

    static int start(NetRegex regex, String input) {
        return regex.isRightToLeft() ? input.length() : 0;
    }

    static MatchCollection matches(ExecutionContext context, NetRegex regex, String input) {
        return new MatchCollection(regex.matches(input, start(regex, input), context::checkStop));
    }

    static String replace(ExecutionContext context, NetRegex regex, String input, DelegateValue evaluator, int count) {
        return regex.replace(
                input,
                match -> context.conversions().toText(evaluator.invoke(context, match)),
                count,
                start(regex, input),
                context::checkStop);
    }
}
