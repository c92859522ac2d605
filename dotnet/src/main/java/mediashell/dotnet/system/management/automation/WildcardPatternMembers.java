package mediashell.dotnet.system.management.automation;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.text.WildcardPattern;

/** System.Management.Automation.WildcardPattern. */
@DotNetType(value = "System.Management.Automation.WildcardPattern", represents = WildcardPattern.class)
final class WildcardPatternMembers {

    private WildcardPatternMembers() {}

    private static WildcardPattern of(ExecutionContext context, String pattern, int options) {
        return new WildcardPattern(pattern, options, context.culture());
    }

    @DotNetConstructor
    static WildcardPattern create(ExecutionContext context, String pattern) {
        return of(context, pattern, WildcardPattern.NONE);
    }

    @DotNetConstructor
    static WildcardPattern create(
            ExecutionContext context,
            String pattern,
            @TypeName("System.Management.Automation.WildcardOptions") EnumValue options) {
        return of(context, pattern, options.intValue());
    }

    @DotNetMethod
    static WildcardPattern get(
            ExecutionContext context,
            String pattern,
            @TypeName("System.Management.Automation.WildcardOptions") EnumValue options) {
        return of(context, pattern, options.intValue());
    }

    @DotNetMethod
    static boolean isMatch(WildcardPattern self, String input) {
        return self.isMatch(input);
    }

    @DotNetMethod
    static String toWql(WildcardPattern self) {
        return self.toWql();
    }

    @DotNetMethod
    static String escape(String pattern) {
        return WildcardPattern.escape(pattern);
    }

    @DotNetMethod
    static String unescape(String pattern) {
        return WildcardPattern.unescape(pattern);
    }

    @DotNetMethod
    static boolean containsWildcardCharacters(String pattern) {
        return WildcardPattern.containsWildcardCharacters(pattern);
    }
}
