package mediashell.dotnet.system.globalization;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.dotnet.system.UnicodeCategories;

/** System.Globalization.CharUnicodeInfo: what the Unicode Character Database says of characters. */
@DotNetType("System.Globalization.CharUnicodeInfo")
final class CharUnicodeInfoMembers {

    private CharUnicodeInfoMembers() {}

    private static @TypeName("System.Globalization.UnicodeCategory") EnumValue category(int codePoint) {
        return UnicodeCategories.of(codePoint);
    }

    @DotNetMethod
    static @TypeName("System.Globalization.UnicodeCategory") EnumValue getUnicodeCategory(char ch) {
        return category(ch);
    }

    @DotNetMethod
    static @TypeName("System.Globalization.UnicodeCategory") EnumValue getUnicodeCategory(int codePoint) {
        return category(codePoint);
    }

    @DotNetMethod
    static @TypeName("System.Globalization.UnicodeCategory") EnumValue getUnicodeCategory(String s, int index) {
        return category(s.codePointAt(index));
    }

    @DotNetMethod
    static double getNumericValue(char ch) {
        return UnicodeCategories.numericValue(ch);
    }

    @DotNetMethod
    static double getNumericValue(String s, int index) {
        return UnicodeCategories.numericValue(s.codePointAt(index));
    }

    @DotNetMethod
    static int getDecimalDigitValue(char ch) {
        return Character.isDigit(ch) ? Character.digit(ch, 10) : -1;
    }

    @DotNetMethod
    static int getDecimalDigitValue(String s, int index) {
        int codePoint = s.codePointAt(index);
        return Character.isDigit(codePoint) ? Character.digit(codePoint, 10) : -1;
    }
}
