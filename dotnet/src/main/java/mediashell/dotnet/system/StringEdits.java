package mediashell.dotnet.system;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.text.culture.Culture;

/** Strings made from one string (members of System.String). */
final class StringEdits {

    private StringEdits() {}

    @DotNetMethod
    static String insert(String self, int startIndex, String value) {
        return self.substring(0, startIndex) + value + self.substring(startIndex);
    }

    @DotNetMethod
    static String padLeft(String self, int totalWidth) {
        return padLeft(self, totalWidth, ' ');
    }

    @DotNetMethod
    static String padLeft(String self, int totalWidth, char paddingChar) {
        return StringRanges.padding(self, totalWidth, paddingChar) + self;
    }

    @DotNetMethod
    static String padRight(String self, int totalWidth) {
        return padRight(self, totalWidth, ' ');
    }

    @DotNetMethod
    static String padRight(String self, int totalWidth, char paddingChar) {
        return self + StringRanges.padding(self, totalWidth, paddingChar);
    }

    @DotNetMethod
    static String remove(String self, int startIndex) {
        return self.substring(0, StringRanges.start(self, startIndex));
    }

    @DotNetMethod
    static String remove(String self, int startIndex, int count) {
        StringRanges.check(self, startIndex, count);
        return self.substring(0, startIndex) + self.substring(startIndex + count);
    }

    @DotNetMethod
    static String replace(String self, char oldChar, char newChar) {
        return self.replace(oldChar, newChar);
    }

    @DotNetMethod
    static String replace(String self, String oldValue, String newValue) {
        return self.replace(StringRanges.notEmpty(oldValue, "oldValue"), newValue == null ? "" : newValue);
    }

    @DotNetMethod
    static String replace(
            ExecutionContext context,
            String self,
            String oldValue,
            String newValue,
            @TypeName("System.StringComparison") EnumValue comparisonType) {
        return StringRanges.replace(self, oldValue, newValue, CompareMode.of(context, comparisonType));
    }

    @DotNetMethod
    static String replace(
            ExecutionContext context,
            String self,
            String oldValue,
            String newValue,
            boolean ignoreCase,
            @TypeName("System.Globalization.CultureInfo") Culture culture) {
        return StringRanges.replace(
                self,
                oldValue,
                newValue,
                new CompareMode(Providers.culture(context, culture).comparer(), ignoreCase));
    }

    @DotNetMethod
    static String replaceLineEndings(String self) {
        return replaceLineEndings(self, "\n");
    }

    @DotNetMethod
    static String replaceLineEndings(String self, String replacementText) {
        return self.replaceAll(
                "\r\n|[\n\r\f\u0085\u2028\u2029]", java.util.regex.Matcher.quoteReplacement(replacementText));
    }

    @DotNetMethod
    static String substring(String self, int startIndex) {
        return self.substring(StringRanges.start(self, startIndex));
    }

    @DotNetMethod
    static String substring(String self, int startIndex, int length) {
        StringRanges.check(self, startIndex, length);
        return self.substring(startIndex, startIndex + length);
    }

    @DotNetMethod
    static String toLower(ExecutionContext context, String self) {
        return context.culture().casing().toLower(self);
    }

    @DotNetMethod
    static String toLower(
            ExecutionContext context, String self, @TypeName("System.Globalization.CultureInfo") Culture culture) {
        return Providers.culture(context, culture).casing().toLower(self);
    }

    @DotNetMethod
    static String toLowerInvariant(String self) {
        return Culture.INVARIANT.casing().toLower(self);
    }

    @DotNetMethod
    static String toUpper(ExecutionContext context, String self) {
        return context.culture().casing().toUpper(self);
    }

    @DotNetMethod
    static String toUpper(
            ExecutionContext context, String self, @TypeName("System.Globalization.CultureInfo") Culture culture) {
        return Providers.culture(context, culture).casing().toUpper(self);
    }

    @DotNetMethod
    static String toUpperInvariant(String self) {
        return Culture.INVARIANT.casing().toUpper(self);
    }

    @DotNetMethod
    static String trim(String self) {
        return StringTrimming.trim(self, null, true, true);
    }

    @DotNetMethod
    static String trim(String self, char trimChar) {
        return StringTrimming.trim(self, new char[] {trimChar}, true, true);
    }

    @DotNetMethod
    static String trim(String self, char... trimChars) {
        return StringTrimming.trim(self, trimChars, true, true);
    }

    @DotNetMethod
    static String trimEnd(String self) {
        return StringTrimming.trim(self, null, false, true);
    }

    @DotNetMethod
    static String trimEnd(String self, char trimChar) {
        return StringTrimming.trim(self, new char[] {trimChar}, false, true);
    }

    @DotNetMethod
    static String trimEnd(String self, char... trimChars) {
        return StringTrimming.trim(self, trimChars, false, true);
    }

    @DotNetMethod
    static String trimStart(String self) {
        return StringTrimming.trim(self, null, true, false);
    }

    @DotNetMethod
    static String trimStart(String self, char trimChar) {
        return StringTrimming.trim(self, new char[] {trimChar}, true, false);
    }

    @DotNetMethod
    static String trimStart(String self, char... trimChars) {
        return StringTrimming.trim(self, trimChars, true, false);
    }
}
