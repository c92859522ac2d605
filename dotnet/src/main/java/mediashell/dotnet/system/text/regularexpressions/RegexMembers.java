package mediashell.dotnet.system.text.regularexpressions;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.AnyOf;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.Omissible;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TimeSpan;
import mediashell.text.regex.Match;
import mediashell.text.regex.NetRegex;
import mediashell.text.regex.RegexEscaping;

/** System.Text.RegularExpressions.Regex. */
@DotNetType(value = "System.Text.RegularExpressions.Regex", represents = NetRegex.class)
final class RegexMembers {

    private static final String REPLACEMENTS = "System.String System.Text.RegularExpressions.MatchEvaluator";

    private RegexMembers() {}

    @DotNetConstructor
    static NetRegex create(ExecutionContext context, String pattern) {
        return NetRegex.compile(Regexes.required(pattern, "pattern"), 0, context.culture());
    }

    @DotNetConstructor
    static NetRegex create(
            ExecutionContext context,
            String pattern,
            @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options) {
        return NetRegex.compile(Regexes.required(pattern, "pattern"), options.intValue(), context.culture());
    }

    @DotNetConstructor
    static NetRegex create(
            ExecutionContext context,
            String pattern,
            @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options,
            TimeSpan matchTimeout) {
        return Regexes.limited(context, pattern, options, matchTimeout);
    }

    @DotNetField
    static final TimeSpan InfiniteMatchTimeout = TimeSpan.fromMilliseconds(-1);

    @DotNetProperty
    static @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options(NetRegex self) {
        return new EnumValue(FacadeTypes.require("System.Text.RegularExpressions.RegexOptions"), self.options());
    }

    @DotNetProperty
    static boolean rightToLeft(NetRegex self) {
        return self.isRightToLeft();
    }

    @DotNetProperty
    static TimeSpan matchTimeout(NetRegex self) {
        return self.matchTimeout() == null ? InfiniteMatchTimeout : self.matchTimeout();
    }

    @DotNetMethod
    static boolean isMatch(ExecutionContext context, NetRegex self, String input, @Omissible Integer startat) {
        return startat == null
                ? self.isMatch(input)
                : self.match(input, startat, context::checkStop).success();
    }

    @DotNetMethod
    static Match match(ExecutionContext context, NetRegex self, String input, @Omissible Integer startat) {
        return startat == null ? self.match(input) : self.match(input, startat, context::checkStop);
    }

    @DotNetMethod
    static Match match(NetRegex self, String input, int beginning, int length) {
        return self.match(input, beginning, length);
    }

    @DotNetMethod
    static MatchCollection matches(ExecutionContext context, NetRegex self, String input, @Omissible Integer startat) {
        int start = startat == null ? Regexes.start(self, input) : startat;
        return new MatchCollection(self.matches(input, start, context::checkStop));
    }

    @DotNetMethod
    static int count(NetRegex self, String input) {
        return self.count(input);
    }

    @DotNetMethod
    static String replace(
            ExecutionContext context,
            NetRegex self,
            String input,
            @AnyOf(REPLACEMENTS) Object replacement,
            @Omissible Integer count,
            @Omissible Integer startat) {
        Regexes.required(input, "input");
        int start = startat == null ? Regexes.start(self, input) : startat;
        return Regexes.replace(context, self, input, replacement, count == null ? -1 : count, start);
    }

    @DotNetMethod
    static String[] split(
            ExecutionContext context,
            NetRegex self,
            String input,
            @Omissible Integer count,
            @Omissible Integer startat) {
        int start = startat == null ? Regexes.start(self, Regexes.required(input, "input")) : startat;
        return Regexes.split(context, self, input, count == null ? 0 : count, start);
    }

    @DotNetMethod
    static String[] getGroupNames(NetRegex self) {
        return self.groupNames().toArray(String[]::new);
    }

    @DotNetMethod
    static int[] getGroupNumbers(NetRegex self) {
        return self.groupNumbers().stream().mapToInt(Integer::intValue).toArray();
    }

    @DotNetMethod
    static String groupNameFromNumber(NetRegex self, int i) {
        return self.groupNameFromNumber(i);
    }

    @DotNetMethod
    static int groupNumberFromName(NetRegex self, String name) {
        return self.groupNumberFromName(name);
    }

    @DotNetMethod
    static String toString(NetRegex self) {
        return self.toString();
    }

    @DotNetMethod
    static String escape(String str) {
        return RegexEscaping.escape(str);
    }

    @DotNetMethod
    static String unescape(String str) {
        return RegexEscaping.unescape(str);
    }

    @DotNetMethod
    static boolean isMatch(
            ExecutionContext context,
            String input,
            String pattern,
            @Omissible @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options,
            @Omissible TimeSpan matchTimeout) {
        return Regexes.of(context, pattern, options, matchTimeout).isMatch(input);
    }

    @DotNetMethod
    static Match match(
            ExecutionContext context,
            String input,
            String pattern,
            @Omissible @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options,
            @Omissible TimeSpan matchTimeout) {
        return Regexes.of(context, pattern, options, matchTimeout).match(input);
    }

    @DotNetMethod
    static MatchCollection matches(
            ExecutionContext context,
            String input,
            String pattern,
            @Omissible @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options,
            @Omissible TimeSpan matchTimeout) {
        return matches(context, Regexes.of(context, pattern, options, matchTimeout), input, null);
    }

    @DotNetMethod
    static int count(
            ExecutionContext context,
            String input,
            String pattern,
            @Omissible @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options,
            @Omissible TimeSpan matchTimeout) {
        return Regexes.of(context, pattern, options, matchTimeout).count(input);
    }

    @DotNetMethod
    static String replace(
            ExecutionContext context,
            String input,
            String pattern,
            @AnyOf(REPLACEMENTS) Object replacement,
            @Omissible @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options,
            @Omissible TimeSpan matchTimeout) {
        return replace(context, Regexes.of(context, pattern, options, matchTimeout), input, replacement, null, null);
    }

    @DotNetMethod
    static String[] split(
            ExecutionContext context,
            String input,
            String pattern,
            @Omissible @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options,
            @Omissible TimeSpan matchTimeout) {
        return split(context, Regexes.of(context, pattern, options, matchTimeout), input, null, null);
    }
}
