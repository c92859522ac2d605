package mediashell.dotnet.system.management.automation;

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

    @DotNetConstructor
    static WildcardPattern create(String pattern) {
        return WildcardPattern.get(pattern, false);
    }

    @DotNetConstructor
    static WildcardPattern create(
            String pattern, @TypeName("System.Management.Automation.WildcardOptions") EnumValue options) {
        return WildcardPattern.get(pattern, options.hasFlag(2));
    }

    @DotNetMethod
    static WildcardPattern get(
            String pattern, @TypeName("System.Management.Automation.WildcardOptions") EnumValue options) {
        return WildcardPattern.get(pattern, options.hasFlag(2));
    }

    @DotNetMethod
    static boolean isMatch(WildcardPattern self, String input) {
        return self.isMatch(input);
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
