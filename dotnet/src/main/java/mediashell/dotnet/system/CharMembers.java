package mediashell.dotnet.system;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.PSReference;
import mediashell.text.WhiteSpace;
import mediashell.text.culture.Culture;

/** System.Char. */
@DotNetType(
        value = "System.Char",
        represents = Character.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible"})
final class CharMembers {

    private CharMembers() {}

    @DotNetField
    static final char MaxValue = '\uffff';

    @DotNetField
    static final char MinValue = '\0';

    @DotNetMethod
    static int compareTo(char self, Object value) {
        return value == null ? 1 : self - (Character) value;
    }

    @DotNetMethod
    static int compareTo(char self, char value) {
        return self - value;
    }

    @DotNetMethod
    static String toString(char self) {
        return String.valueOf(self);
    }

    @DotNetMethod
    static String toString(char self, @TypeName("System.IFormatProvider") Object provider) {
        return String.valueOf(self);
    }

    @DotNetMethod
    static @TypeName("System.TypeCode") EnumValue getTypeCode(char self) {
        return TypeCodes.of(Types.CHAR);
    }

    @DotNetMethod("ToString")
    static String text(char c) {
        return String.valueOf(c);
    }

    @DotNetMethod
    static char parse(String s) {
        if (s.length() != 1) {
            throw new NumberFormatException("String must be exactly one character long.");
        }
        return s.charAt(0);
    }

    @DotNetMethod
    static boolean tryParse(String s, @TypeName("System.Char") PSReference result) {
        boolean one = s != null && s.length() == 1;
        result.setValue(one ? s.charAt(0) : '\0');
        return one;
    }

    @DotNetMethod
    static String convertFromUtf32(int utf32) {
        if (!Character.isValidCodePoint(utf32) || utf32 >= 0xD800 && utf32 <= 0xDFFF) {
            throw new ArgumentRangeException(
                    "utf32", "a Unicode scalar value is 0 to 0x10FFFF without surrogates, but is " + utf32);
        }
        return Character.toString(utf32);
    }

    @DotNetMethod
    static int convertToUtf32(String s, int index) {
        return s.codePointAt(index);
    }

    @DotNetMethod
    static int convertToUtf32(char highSurrogate, char lowSurrogate) {
        return Character.toCodePoint(highSurrogate, lowSurrogate);
    }

    @DotNetMethod
    static double getNumericValue(char c) {
        return UnicodeCategories.numericValue(c);
    }

    @DotNetMethod
    static @TypeName("System.Globalization.UnicodeCategory") EnumValue getUnicodeCategory(char c) {
        return UnicodeCategories.of(c);
    }

    @DotNetMethod
    static boolean isAscii(char c) {
        return c < 0x80;
    }

    @DotNetMethod
    static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @DotNetMethod
    static boolean isAsciiLetter(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    @DotNetMethod
    static boolean isAsciiLetterOrDigit(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    @DotNetMethod
    static boolean isAsciiHexDigit(char c) {
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }

    @DotNetMethod
    static boolean isBetween(char c, char minInclusive, char maxInclusive) {
        return c >= minInclusive && c <= maxInclusive;
    }

    @DotNetMethod
    static boolean isControl(char c) {
        return Character.isISOControl(c);
    }

    @DotNetMethod
    static boolean isControl(String s, int index) {
        return isControl(s.charAt(index));
    }

    @DotNetMethod
    static boolean isDigit(char c) {
        return Character.isDigit(c);
    }

    @DotNetMethod
    static boolean isDigit(String s, int index) {
        return isDigit(s.charAt(index));
    }

    @DotNetMethod
    static boolean isLetter(char c) {
        return Character.isLetter(c);
    }

    @DotNetMethod
    static boolean isLetter(String s, int index) {
        return isLetter(s.charAt(index));
    }

    @DotNetMethod
    static boolean isLetterOrDigit(char c) {
        return Character.isLetterOrDigit(c);
    }

    @DotNetMethod
    static boolean isLetterOrDigit(String s, int index) {
        return isLetterOrDigit(s.charAt(index));
    }

    @DotNetMethod
    static boolean isLower(char c) {
        return Character.getType(c) == Character.LOWERCASE_LETTER;
    }

    @DotNetMethod
    static boolean isLower(String s, int index) {
        return isLower(s.charAt(index));
    }

    @DotNetMethod
    static boolean isUpper(char c) {
        return Character.getType(c) == Character.UPPERCASE_LETTER;
    }

    @DotNetMethod
    static boolean isUpper(String s, int index) {
        return isUpper(s.charAt(index));
    }

    @DotNetMethod
    static boolean isHighSurrogate(char c) {
        return Character.isHighSurrogate(c);
    }

    @DotNetMethod
    static boolean isHighSurrogate(String s, int index) {
        return isHighSurrogate(s.charAt(index));
    }

    @DotNetMethod
    static boolean isLowSurrogate(char c) {
        return Character.isLowSurrogate(c);
    }

    @DotNetMethod
    static boolean isLowSurrogate(String s, int index) {
        return isLowSurrogate(s.charAt(index));
    }

    @DotNetMethod
    static boolean isSurrogate(char c) {
        return Character.isSurrogate(c);
    }

    @DotNetMethod
    static boolean isSurrogatePair(char highSurrogate, char lowSurrogate) {
        return Character.isSurrogatePair(highSurrogate, lowSurrogate);
    }

    @DotNetMethod
    static boolean isSurrogatePair(String s, int index) {
        return index + 1 < s.length() && Character.isSurrogatePair(s.charAt(index), s.charAt(index + 1));
    }

    @DotNetMethod
    static boolean isSurrogate(String s, int index) {
        return isSurrogate(s.charAt(index));
    }

    @DotNetMethod
    static boolean isNumber(char c) {
        return Character.isDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    @DotNetMethod
    static boolean isNumber(String s, int index) {
        return isNumber(s.charAt(index));
    }

    @DotNetMethod
    static boolean isPunctuation(char c) {
        return UnicodeCategories.isPunctuation(c);
    }

    @DotNetMethod
    static boolean isPunctuation(String s, int index) {
        return isPunctuation(s.charAt(index));
    }

    @DotNetMethod
    static boolean isSeparator(char c) {
        return Character.isSpaceChar(c);
    }

    @DotNetMethod
    static boolean isSeparator(String s, int index) {
        return isSeparator(s.charAt(index));
    }

    @DotNetMethod
    static boolean isSymbol(char c) {
        return UnicodeCategories.isSymbol(c);
    }

    @DotNetMethod
    static boolean isSymbol(String s, int index) {
        return isSymbol(s.charAt(index));
    }

    @DotNetMethod
    static boolean isWhiteSpace(char c) {
        return WhiteSpace.is(c);
    }

    @DotNetMethod
    static boolean isWhiteSpace(String s, int index) {
        return isWhiteSpace(s.charAt(index));
    }

    @DotNetMethod
    static char toLower(ExecutionContext context, char c) {
        return context.culture().casing().toLower(c);
    }

    @DotNetMethod
    static char toLowerInvariant(char c) {
        return Culture.INVARIANT.casing().toLower(c);
    }

    @DotNetMethod
    static char toUpper(ExecutionContext context, char c) {
        return context.culture().casing().toUpper(c);
    }

    @DotNetMethod
    static char toUpperInvariant(char c) {
        return Culture.INVARIANT.casing().toUpper(c);
    }

    @DotNetMethod
    static char toUpper(char c, @TypeName("System.Globalization.CultureInfo") Culture culture) {
        return required(culture).casing().toUpper(c);
    }

    @DotNetMethod
    static char toLower(char c, @TypeName("System.Globalization.CultureInfo") Culture culture) {
        return required(culture).casing().toLower(c);
    }

    private static Culture required(Culture culture) {
        if (culture == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'culture')");
        }
        return culture;
    }
}
