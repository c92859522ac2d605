package mediashell.dotnet.system.text;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.PSReference;
import mediashell.dotnet.system.UnicodeCategories;
import mediashell.text.WhiteSpace;
import mediashell.text.culture.Culture;

/** System.Text.Rune: a Unicode scalar value, that is any code point but the surrogates. */
@DotNetType(
        value = "System.Text.Rune",
        kind = TypeKind.STRUCT,
        interfaces = {"System.IComparable", "System.IEquatable`1[System.Text.Rune]"})
public final class Rune implements Comparable<Rune> {

    private static final int REPLACEMENT = 0xFFFD;
    private final int point;

    @DotNetConstructor
    public Rune(int value) {
        if (!isValid(value)) {
            throw new ArgumentRangeException("value", "%X is no Unicode scalar value".formatted(value));
        }
        this.point = value;
    }

    @DotNetConstructor
    static Rune create(char ch) {
        return new Rune(ch);
    }

    @DotNetConstructor
    static Rune create(char highSurrogate, char lowSurrogate) {
        if (!Character.isSurrogatePair(highSurrogate, lowSurrogate)) {
            throw new ArgumentRangeException("highSurrogate", "the two characters are no surrogate pair");
        }
        return new Rune(Character.toCodePoint(highSurrogate, lowSurrogate));
    }

    /** The scalar value that begins at an index; half a pair reads as the replacement character. */
    public static Rune at(String text, int index) {
        int point = text.codePointAt(index);
        return new Rune(isValid(point) ? point : REPLACEMENT);
    }

    @DotNetProperty
    static Rune replacementChar() {
        return new Rune(REPLACEMENT);
    }

    @DotNetMethod
    static boolean isValid(int value) {
        return Character.isValidCodePoint(value)
                && (value < Character.MIN_SURROGATE || value > Character.MAX_SURROGATE);
    }

    @DotNetMethod
    static Rune getRuneAt(String input, int index) {
        if (index < 0 || index >= input.length()) {
            throw new ArgumentRangeException("index", "an index is below " + input.length() + ", but is " + index);
        }
        int point = input.codePointAt(index);
        if (!isValid(point)) {
            throw new IllegalArgumentException("half of a surrogate pair stands at index " + index);
        }
        return new Rune(point);
    }

    @DotNetMethod
    static boolean tryCreate(int value, PSReference result) {
        boolean valid = isValid(value);
        result.setValue(new Rune(valid ? value : 0));
        return valid;
    }

    @DotNetProperty
    int value() {
        return point;
    }

    @DotNetProperty
    boolean isAscii() {
        return point < 0x80;
    }

    @DotNetProperty
    boolean isBmp() {
        return Character.isBmpCodePoint(point);
    }

    @DotNetProperty
    int plane() {
        return point >>> 16;
    }

    @DotNetProperty
    int utf16SequenceLength() {
        return Character.charCount(point);
    }

    @DotNetProperty
    int utf8SequenceLength() {
        return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }

    @DotNetMethod
    static boolean isLetter(Rune value) {
        return Character.isLetter(value.point);
    }

    @DotNetMethod
    static boolean isDigit(Rune value) {
        return Character.isDigit(value.point);
    }

    @DotNetMethod
    static boolean isLetterOrDigit(Rune value) {
        return Character.isLetterOrDigit(value.point);
    }

    @DotNetMethod
    static boolean isWhiteSpace(Rune value) {
        return Character.isBmpCodePoint(value.point) && WhiteSpace.is((char) value.point);
    }

    @DotNetMethod
    static boolean isUpper(Rune value) {
        return Character.getType(value.point) == Character.UPPERCASE_LETTER;
    }

    @DotNetMethod
    static boolean isLower(Rune value) {
        return Character.getType(value.point) == Character.LOWERCASE_LETTER;
    }

    @DotNetMethod
    static boolean isControl(Rune value) {
        return Character.getType(value.point) == Character.CONTROL;
    }

    @DotNetMethod
    static @TypeName("System.Globalization.UnicodeCategory") EnumValue getUnicodeCategory(Rune value) {
        return UnicodeCategories.of(value.point);
    }

    @DotNetMethod
    static Rune toUpperInvariant(Rune value) {
        return new Rune(Culture.INVARIANT.casing().toUpper(value.point));
    }

    @DotNetMethod
    static Rune toLowerInvariant(Rune value) {
        return new Rune(Culture.INVARIANT.casing().toLower(value.point));
    }

    @DotNetMethod
    static Rune toUpper(Rune value, @TypeName("System.Globalization.CultureInfo") Culture culture) {
        return new Rune(culture.casing().toUpper(value.point));
    }

    @DotNetMethod
    static Rune toLower(Rune value, @TypeName("System.Globalization.CultureInfo") Culture culture) {
        return new Rune(culture.casing().toLower(value.point));
    }

    @DotNetMethod
    public int compareTo(ExecutionContext context, Rune other) {
        return compareTo(other);
    }

    @Override
    public int compareTo(Rune other) {
        return point - other.point;
    }

    @Override
    @DotNetMethod
    public boolean equals(Object obj) {
        return obj instanceof Rune other && other.point == point;
    }

    @Override
    @DotNetMethod("GetHashCode")
    public int hashCode() {
        return point;
    }

    @Override
    @DotNetMethod
    public String toString() {
        return Character.toString(point);
    }
}
