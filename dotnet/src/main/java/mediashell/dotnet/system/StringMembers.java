package mediashell.dotnet.system;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TypedArray;
import mediashell.dotnet.system.collections.Enumerables;
import mediashell.dotnet.system.text.StringRuneEnumerator;
import mediashell.text.WhiteSpace;

/** System.String. */
@DotNetType(
        value = "System.String",
        represents = String.class,
        interfaces = {
            "System.IComparable",
            "System.IConvertible",
            "System.ICloneable",
            "System.Collections.Generic.IEnumerable`1[System.Char]"
        },
        parts = {StringComparisons.class, StringSearches.class, StringCompositions.class, StringEdits.class})
final class StringMembers {

    private StringMembers() {}

    @DotNetField
    static final @TypeName("System.String") String Empty = "";

    @DotNetConstructor
    static String create(char c, int count) {
        return String.valueOf(c).repeat(count);
    }

    @DotNetConstructor
    static String create(char[] value, int startIndex, int length) {
        return new String(value, startIndex, length);
    }

    @DotNetConstructor
    static String create(char[] value) {
        return value == null ? "" : new String(value);
    }

    @DotNetProperty
    static int length(String self) {
        return self.length();
    }

    @DotNetIndexer("Chars")
    static char chars(String self, int index) {
        return self.charAt(index);
    }

    @DotNetMethod
    static Object clone(String self) {
        return self;
    }

    @DotNetMethod
    static void copyTo(String self, int sourceIndex, char[] destination, int destinationIndex, int count) {
        self.getChars(sourceIndex, sourceIndex + count, destination, destinationIndex);
    }

    @DotNetMethod
    static @TypeName("System.Collections.IEnumerator") Object getEnumerator(String self) {
        return Enumerables.enumerator(
                new TypedArray(Types.CHAR, self.chars().mapToObj(c -> (char) c).toArray()));
    }

    @DotNetMethod
    static @TypeName("System.TypeCode") EnumValue getTypeCode(String self) {
        return TypeCodes.of(Types.STRING);
    }

    @DotNetMethod
    static StringRuneEnumerator enumerateRunes(String self) {
        return new StringRuneEnumerator(self);
    }

    @DotNetMethod
    static char[] toCharArray(String self) {
        return self.toCharArray();
    }

    @DotNetMethod
    static char[] toCharArray(String self, int startIndex, int length) {
        return StringEdits.substring(self, startIndex, length).toCharArray();
    }

    @DotNetMethod
    static String toString(String self) {
        return self;
    }

    @DotNetMethod
    static String toString(String self, @TypeName("System.IFormatProvider") Object provider) {
        return self;
    }

    @DotNetMethod("Copy")
    static String copyOf(String str) {
        return str;
    }

    @DotNetMethod
    static String intern(String str) {
        return str.intern();
    }

    @DotNetMethod
    static boolean isNullOrEmpty(String value) {
        return value == null || value.isEmpty();
    }

    @DotNetMethod
    static boolean isNullOrWhiteSpace(String value) {
        return value == null || WhiteSpace.fills(value);
    }
}
