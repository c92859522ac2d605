package mediashell.dotnet.system;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;

/** Places of parts in strings (members of System.String). */
final class StringSearches {

    private StringSearches() {}

    @DotNetMethod
    static int indexOf(String self, char value) {
        return self.indexOf(value);
    }

    @DotNetMethod
    static int indexOf(String self, char value, int startIndex) {
        return self.indexOf(value, StringRanges.start(self, startIndex));
    }

    @DotNetMethod
    static int indexOf(String self, char value, int startIndex, int count) {
        return StringRanges.within(self.indexOf(value, StringRanges.start(self, startIndex)), startIndex + count - 1);
    }

    @DotNetMethod
    static int indexOf(
            ExecutionContext context,
            String self,
            char value,
            @TypeName("System.StringComparison") EnumValue comparisonType) {
        return CompareMode.of(context, comparisonType).indexOf(self, String.valueOf(value), 0);
    }

    @DotNetMethod
    static int indexOf(ExecutionContext context, String self, String value) {
        return CompareMode.current(context).indexOf(self, value, 0);
    }

    @DotNetMethod
    static int indexOf(ExecutionContext context, String self, String value, int startIndex) {
        return CompareMode.current(context).indexOf(self, value, StringRanges.start(self, startIndex));
    }

    @DotNetMethod
    static int indexOf(ExecutionContext context, String self, String value, int startIndex, int count) {
        String part = self.substring(0, startIndex + count);
        return CompareMode.current(context).indexOf(part, value, StringRanges.start(part, startIndex));
    }

    @DotNetMethod
    static int indexOf(
            ExecutionContext context,
            String self,
            String value,
            @TypeName("System.StringComparison") EnumValue comparisonType) {
        return CompareMode.of(context, comparisonType).indexOf(self, value, 0);
    }

    @DotNetMethod
    static int indexOf(
            ExecutionContext context,
            String self,
            String value,
            int startIndex,
            @TypeName("System.StringComparison") EnumValue comparisonType) {
        return CompareMode.of(context, comparisonType).indexOf(self, value, StringRanges.start(self, startIndex));
    }

    @DotNetMethod
    static int indexOfAny(String self, char[] anyOf) {
        return indexOfAny(self, anyOf, 0);
    }

    @DotNetMethod
    static int indexOfAny(String self, char[] anyOf, int startIndex) {
        return indexOfAny(self, anyOf, startIndex, self.length() - startIndex);
    }

    @DotNetMethod
    static int indexOfAny(String self, char[] anyOf, int startIndex, int count) {
        String wanted = new String(anyOf);
        for (int i = StringRanges.start(self, startIndex); i < startIndex + count; i++) {
            if (wanted.indexOf(self.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    @DotNetMethod
    static int lastIndexOf(String self, char value) {
        return self.lastIndexOf(value);
    }

    @DotNetMethod
    static int lastIndexOf(String self, char value, int startIndex) {
        return self.lastIndexOf(value, startIndex);
    }

    @DotNetMethod
    static int lastIndexOf(String self, char value, int startIndex, int count) {
        int index = self.lastIndexOf(value, startIndex);
        return index > startIndex - count ? index : -1;
    }

    @DotNetMethod
    static int lastIndexOf(ExecutionContext context, String self, String value) {
        return CompareMode.current(context).lastIndexOf(self, value);
    }

    @DotNetMethod
    static int lastIndexOf(ExecutionContext context, String self, String value, int startIndex) {
        String part = self.substring(0, Math.min(self.length(), startIndex + 1));
        return CompareMode.current(context).lastIndexOf(part, value);
    }

    @DotNetMethod
    static int lastIndexOf(
            ExecutionContext context,
            String self,
            String value,
            @TypeName("System.StringComparison") EnumValue comparisonType) {
        return CompareMode.of(context, comparisonType).lastIndexOf(self, value);
    }

    @DotNetMethod
    static int lastIndexOfAny(String self, char[] anyOf) {
        String wanted = new String(anyOf);
        for (int i = self.length() - 1; i >= 0; i--) {
            if (wanted.indexOf(self.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
