package mediashell.dotnet.system.text.regularexpressions;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TimeSpan;
import mediashell.text.regex.Match;
import mediashell.text.regex.NetRegex;
import mediashell.text.regex.RegexEscaping;

/** System.Text.RegularExpressions.Regex. */
@DotNetType(value = "System.Text.RegularExpressions.Regex", represents = NetRegex.class)
final class RegexMembers {

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
    static boolean isMatch(NetRegex self, String input) {
        return self.isMatch(input);
    }

    @DotNetMethod
    static boolean isMatch(ExecutionContext context, NetRegex self, String input, int startat) {
        return self.match(input, startat, context::checkStop).success();
    }

    @DotNetMethod
    static Match match(NetRegex self, String input) {
        return self.match(input);
    }

    @DotNetMethod
    static Match match(ExecutionContext context, NetRegex self, String input, int startat) {
        return self.match(input, startat, context::checkStop);
    }

    @DotNetMethod
    static Match match(NetRegex self, String input, int beginning, int length) {
        return self.match(input, beginning, length);
    }

    @DotNetMethod
    static MatchCollection matches(ExecutionContext context, NetRegex self, String input) {
        return Regexes.matches(context, self, input);
    }

    @DotNetMethod
    static MatchCollection matches(ExecutionContext context, NetRegex self, String input, int startat) {
        return new MatchCollection(self.matches(input, startat, context::checkStop));
    }

    @DotNetMethod
    static int count(NetRegex self, String input) {
        return self.count(input);
    }

    @DotNetMethod
    static String replace(NetRegex self, String input, String replacement) {
        return self.replace(input, replacement);
    }

    @DotNetMethod
    static String replace(ExecutionContext context, NetRegex self, String input, String replacement, int count) {
        return replace(context, self, input, replacement, count, Regexes.start(self, input));
    }

    @DotNetMethod
    static String replace(
            ExecutionContext context, NetRegex self, String input, String replacement, int count, int startat) {
        Regexes.checkRange(input, count, startat);
        return self.replace(input, Regexes.required(replacement, "replacement"), count, startat, context::checkStop);
    }

    @DotNetMethod
    static String replace(
            ExecutionContext context,
            NetRegex self,
            String input,
            @TypeName("System.Text.RegularExpressions.MatchEvaluator") DelegateValue evaluator) {
        return Regexes.replace(context, self, input, evaluator, -1);
    }

    @DotNetMethod
    static String replace(
            ExecutionContext context,
            NetRegex self,
            String input,
            @TypeName("System.Text.RegularExpressions.MatchEvaluator") DelegateValue evaluator,
            int count) {
        return Regexes.replace(context, self, input, evaluator, count);
    }

    @DotNetMethod
    static String replace(
            ExecutionContext context,
            NetRegex self,
            String input,
            @TypeName("System.Text.RegularExpressions.MatchEvaluator") DelegateValue evaluator,
            int count,
            int startat) {
        return Regexes.replace(context, self, input, evaluator, count, startat);
    }

    @DotNetMethod
    static String[] split(NetRegex self, String input) {
        return self.split(input).toArray(String[]::new);
    }

    @DotNetMethod
    static String[] split(ExecutionContext context, NetRegex self, String input, int count) {
        return split(context, self, input, count, Regexes.start(self, input));
    }

    @DotNetMethod
    static String[] split(ExecutionContext context, NetRegex self, String input, int count, int startat) {
        Regexes.checkRange(input, Math.min(count, count - 1), startat);
        return self.split(input, count, startat, context::checkStop).toArray(String[]::new);
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
    static boolean isMatch(ExecutionContext context, String input, String pattern) {
        return Regexes.compile(context, pattern, null).isMatch(input);
    }

    @DotNetMethod
    static Match match(ExecutionContext context, String input, String pattern) {
        return Regexes.compile(context, pattern, null).match(input);
    }

    @DotNetMethod
    static MatchCollection matches(ExecutionContext context, String input, String pattern) {
        return Regexes.matches(context, Regexes.compile(context, pattern, null), input);
    }

    @DotNetMethod
    static int count(ExecutionContext context, String input, String pattern) {
        return Regexes.compile(context, pattern, null).count(input);
    }

    @DotNetMethod
    static String replace(ExecutionContext context, String input, String pattern, String replacement) {
        return Regexes.compile(context, pattern, null).replace(input, replacement);
    }

    @DotNetMethod
    static String replace(
            ExecutionContext context,
            String input,
            String pattern,
            @TypeName("System.Text.RegularExpressions.MatchEvaluator") DelegateValue evaluator) {
        return Regexes.replace(context, Regexes.compile(context, pattern, null), input, evaluator, -1);
    }

    @DotNetMethod
    static String[] split(ExecutionContext context, String input, String pattern) {
        return Regexes.compile(context, pattern, null).split(input).toArray(String[]::new);
    }

    @DotNetMethod
    static boolean isMatch(
            ExecutionContext context,
            String input,
            String pattern,
            @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options) {
        return Regexes.compile(context, pattern, options).isMatch(input);
    }

    @DotNetMethod
    static Match match(
            ExecutionContext context,
            String input,
            String pattern,
            @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options) {
        return Regexes.compile(context, pattern, options).match(input);
    }

    @DotNetMethod
    static MatchCollection matches(
            ExecutionContext context,
            String input,
            String pattern,
            @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options) {
        return Regexes.matches(context, Regexes.compile(context, pattern, options), input);
    }

    @DotNetMethod
    static int count(
            ExecutionContext context,
            String input,
            String pattern,
            @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options) {
        return Regexes.compile(context, pattern, options).count(input);
    }

    @DotNetMethod
    static String replace(
            ExecutionContext context,
            String input,
            String pattern,
            String replacement,
            @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options) {
        return Regexes.compile(context, pattern, options).replace(input, replacement);
    }

    @DotNetMethod
    static String replace(
            ExecutionContext context,
            String input,
            String pattern,
            @TypeName("System.Text.RegularExpressions.MatchEvaluator") DelegateValue evaluator,
            @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options) {
        return Regexes.replace(context, Regexes.compile(context, pattern, options), input, evaluator, -1);
    }

    @DotNetMethod
    static String[] split(
            ExecutionContext context,
            String input,
            String pattern,
            @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options) {
        return Regexes.compile(context, pattern, options).split(input).toArray(String[]::new);
    }

    @DotNetMethod
    static boolean isMatch(
            ExecutionContext context,
            String input,
            String pattern,
            @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options,
            TimeSpan matchTimeout) {
        NetRegex regex = Regexes.limited(context, pattern, options, matchTimeout);
        return regex.isMatch(input);
    }

    @DotNetMethod
    static Match match(
            ExecutionContext context,
            String input,
            String pattern,
            @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options,
            TimeSpan matchTimeout) {
        NetRegex regex = Regexes.limited(context, pattern, options, matchTimeout);
        return regex.match(input);
    }

    @DotNetMethod
    static MatchCollection matches(
            ExecutionContext context,
            String input,
            String pattern,
            @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options,
            TimeSpan matchTimeout) {
        NetRegex regex = Regexes.limited(context, pattern, options, matchTimeout);
        return Regexes.matches(context, regex, input);
    }

    @DotNetMethod
    static int count(
            ExecutionContext context,
            String input,
            String pattern,
            @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options,
            TimeSpan matchTimeout) {
        NetRegex regex = Regexes.limited(context, pattern, options, matchTimeout);
        return regex.count(input);
    }

    @DotNetMethod
    static String replace(
            ExecutionContext context,
            String input,
            String pattern,
            String replacement,
            @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options,
            TimeSpan matchTimeout) {
        NetRegex regex = Regexes.limited(context, pattern, options, matchTimeout);
        return regex.replace(input, replacement);
    }

    @DotNetMethod
    static String replace(
            ExecutionContext context,
            String input,
            String pattern,
            @TypeName("System.Text.RegularExpressions.MatchEvaluator") DelegateValue evaluator,
            @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options,
            TimeSpan matchTimeout) {
        NetRegex regex = Regexes.limited(context, pattern, options, matchTimeout);
        return Regexes.replace(context, regex, input, evaluator, -1);
    }

    @DotNetMethod
    static String[] split(
            ExecutionContext context,
            String input,
            String pattern,
            @TypeName("System.Text.RegularExpressions.RegexOptions") EnumValue options,
            TimeSpan matchTimeout) {
        NetRegex regex = Regexes.limited(context, pattern, options, matchTimeout);
        return regex.split(input).toArray(String[]::new);
    }
}
