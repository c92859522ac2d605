package mediashell.dotnet.system;

import mediashell.automation.conversion.ValueFormat;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TypedArray;
import mediashell.dotnet.system.collections.Enumerables;
import mediashell.dotnet.system.text.StringRuneEnumerator;
import mediashell.text.WhiteSpace;
import mediashell.text.culture.Culture;

/** System.String. */
@DotNetType(
        value = "System.String",
        represents = String.class,
        interfaces = {
            "System.IComparable",
            "System.IConvertible",
            "System.ICloneable",
            "System.Collections.Generic.IEnumerable`1[System.Char]"
        })
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
    static int compareTo(ExecutionContext context, String self, Object value) {
        if (value != null && !(value instanceof String)) {
            throw new IllegalArgumentException("Object must be of type String.");
        }
        return CompareMode.current(context).compare(self, (String) value);
    }

    @DotNetMethod
    static int compareTo(ExecutionContext context, String self, String strB) {
        return CompareMode.current(context).compare(self, strB);
    }

    @DotNetMethod
    static boolean contains(String self, String value) {
        return self.contains(value);
    }

    @DotNetMethod
    static boolean contains(
            ExecutionContext context,
            String self,
            String value,
            @TypeName("System.StringComparison") EnumValue comparisonType) {
        return CompareMode.of(context, comparisonType).indexOf(self, value, 0) >= 0;
    }

    @DotNetMethod
    static boolean contains(String self, char value) {
        return self.indexOf(value) >= 0;
    }

    @DotNetMethod
    static boolean contains(
            ExecutionContext context,
            String self,
            char value,
            @TypeName("System.StringComparison") EnumValue comparisonType) {
        return CompareMode.of(context, comparisonType).indexOf(self, String.valueOf(value), 0) >= 0;
    }

    @DotNetMethod
    static void copyTo(String self, int sourceIndex, char[] destination, int destinationIndex, int count) {
        self.getChars(sourceIndex, sourceIndex + count, destination, destinationIndex);
    }

    @DotNetMethod
    static boolean endsWith(ExecutionContext context, String self, String value) {
        return CompareMode.current(context).endsWith(self, value);
    }

    @DotNetMethod
    static boolean endsWith(
            ExecutionContext context,
            String self,
            String value,
            @TypeName("System.StringComparison") EnumValue comparisonType) {
        return CompareMode.of(context, comparisonType).endsWith(self, value);
    }

    @DotNetMethod
    static boolean endsWith(
            ExecutionContext context,
            String self,
            String value,
            boolean ignoreCase,
            @TypeName("System.Globalization.CultureInfo") Culture culture) {
        return new CompareMode(Providers.culture(context, culture).comparer(), ignoreCase).endsWith(self, value);
    }

    @DotNetMethod
    static boolean endsWith(String self, char value) {
        return !self.isEmpty() && self.charAt(self.length() - 1) == value;
    }

    @DotNetMethod
    static boolean equals(String self, Object obj) {
        return self.equals(obj);
    }

    @DotNetMethod
    static boolean equals(String self, String value) {
        return self.equals(value);
    }

    @DotNetMethod
    static boolean equals(
            ExecutionContext context,
            String self,
            String value,
            @TypeName("System.StringComparison") EnumValue comparisonType) {
        return CompareMode.of(context, comparisonType).equal(self, value);
    }

    @DotNetMethod
    static @TypeName("System.Collections.IEnumerator") Object getEnumerator(String self) {
        return Enumerables.enumerator(
                new TypedArray(Types.CHAR, self.chars().mapToObj(c -> (char) c).toArray()));
    }

    @DotNetMethod
    static int getHashCode(String self) {
        return self.hashCode();
    }

    @DotNetMethod
    static @TypeName("System.TypeCode") EnumValue getTypeCode(String self) {
        return TypeCodes.of(Types.STRING);
    }

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
    static StringRuneEnumerator enumerateRunes(String self) {
        return new StringRuneEnumerator(self);
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
    static String insert(String self, int startIndex, String value) {
        return self.substring(0, startIndex) + value + self.substring(startIndex);
    }

    @DotNetMethod
    static boolean isNormalized(String self) {
        return Normalization.isNormalized(self, null);
    }

    @DotNetMethod
    static boolean isNormalized(String self, @TypeName("System.Text.NormalizationForm") EnumValue normalizationForm) {
        return Normalization.isNormalized(self, normalizationForm);
    }

    @DotNetMethod
    static String normalize(String self) {
        return Normalization.normalize(self, null);
    }

    @DotNetMethod
    static String normalize(String self, @TypeName("System.Text.NormalizationForm") EnumValue normalizationForm) {
        return Normalization.normalize(self, normalizationForm);
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
    static String[] split(String self, char... separator) {
        return StringSplitting.byChars(self, separator, Integer.MAX_VALUE, 0);
    }

    @DotNetMethod
    static String[] split(String self, char separator, @TypeName("System.StringSplitOptions") EnumValue options) {
        return StringSplitting.byChars(self, new char[] {separator}, Integer.MAX_VALUE, options.intValue());
    }

    @DotNetMethod
    static String[] split(String self, char separator, int count) {
        return StringSplitting.byChars(self, new char[] {separator}, count, 0);
    }

    @DotNetMethod
    static String[] split(
            String self, char separator, int count, @TypeName("System.StringSplitOptions") EnumValue options) {
        return StringSplitting.byChars(self, new char[] {separator}, count, options.intValue());
    }

    @DotNetMethod
    static String[] split(
            String self, char[] separator, int count, @TypeName("System.StringSplitOptions") EnumValue options) {
        return StringSplitting.byChars(self, separator, count, options.intValue());
    }

    @DotNetMethod
    static String[] split(String self, char[] separator, int count) {
        return StringSplitting.byChars(self, separator, count, 0);
    }

    @DotNetMethod
    static String[] split(String self, char[] separator, @TypeName("System.StringSplitOptions") EnumValue options) {
        return StringSplitting.byChars(self, separator, Integer.MAX_VALUE, options.intValue());
    }

    @DotNetMethod
    static String[] split(String self, String separator) {
        return StringSplitting.byStrings(self, new String[] {separator}, Integer.MAX_VALUE, 0);
    }

    @DotNetMethod
    static String[] split(String self, String separator, @TypeName("System.StringSplitOptions") EnumValue options) {
        return StringSplitting.byStrings(self, new String[] {separator}, Integer.MAX_VALUE, options.intValue());
    }

    @DotNetMethod
    static String[] split(String self, String separator, int count) {
        return StringSplitting.byStrings(self, new String[] {separator}, count, 0);
    }

    @DotNetMethod
    static String[] split(
            String self, String separator, int count, @TypeName("System.StringSplitOptions") EnumValue options) {
        return StringSplitting.byStrings(self, new String[] {separator}, count, options.intValue());
    }

    @DotNetMethod
    static String[] split(
            String self, String[] separator, int count, @TypeName("System.StringSplitOptions") EnumValue options) {
        return StringSplitting.byStrings(self, separator, count, options.intValue());
    }

    @DotNetMethod
    static String[] split(String self, String[] separator, @TypeName("System.StringSplitOptions") EnumValue options) {
        return StringSplitting.byStrings(self, separator, Integer.MAX_VALUE, options.intValue());
    }

    @DotNetMethod
    static boolean startsWith(ExecutionContext context, String self, String value) {
        return CompareMode.current(context).startsWith(self, value);
    }

    @DotNetMethod
    static boolean startsWith(
            ExecutionContext context,
            String self,
            String value,
            @TypeName("System.StringComparison") EnumValue comparisonType) {
        return CompareMode.of(context, comparisonType).startsWith(self, value);
    }

    @DotNetMethod
    static boolean startsWith(
            ExecutionContext context,
            String self,
            String value,
            boolean ignoreCase,
            @TypeName("System.Globalization.CultureInfo") Culture culture) {
        return new CompareMode(Providers.culture(context, culture).comparer(), ignoreCase).startsWith(self, value);
    }

    @DotNetMethod
    static boolean startsWith(String self, char value) {
        return !self.isEmpty() && self.charAt(0) == value;
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
    static char[] toCharArray(String self) {
        return self.toCharArray();
    }

    @DotNetMethod
    static char[] toCharArray(String self, int startIndex, int length) {
        return substring(self, startIndex, length).toCharArray();
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
    static String toString(String self) {
        return self;
    }

    @DotNetMethod
    static String toString(String self, @TypeName("System.IFormatProvider") Object provider) {
        return self;
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

    @DotNetMethod
    static int compare(ExecutionContext context, String strA, String strB) {
        return CompareMode.current(context).compare(strA, strB);
    }

    @DotNetMethod
    static int compare(ExecutionContext context, String strA, String strB, boolean ignoreCase) {
        return new CompareMode(context.culture().comparer(), ignoreCase).compare(strA, strB);
    }

    @DotNetMethod
    static int compare(
            ExecutionContext context,
            String strA,
            String strB,
            @TypeName("System.StringComparison") EnumValue comparisonType) {
        return CompareMode.of(context, comparisonType).compare(strA, strB);
    }

    @DotNetMethod
    static int compare(
            ExecutionContext context,
            String strA,
            String strB,
            boolean ignoreCase,
            @TypeName("System.Globalization.CultureInfo") Culture culture) {
        return new CompareMode(Providers.culture(context, culture).comparer(), ignoreCase).compare(strA, strB);
    }

    @DotNetMethod
    static int compare(
            ExecutionContext context,
            String strA,
            String strB,
            @TypeName("System.Globalization.CultureInfo") Culture culture,
            @TypeName("System.Globalization.CompareOptions") EnumValue options) {
        return Providers.culture(context, culture).comparer().compare(strA, strB, options.intValue());
    }

    @DotNetMethod
    static int compare(ExecutionContext context, String strA, int indexA, String strB, int indexB, int length) {
        return compare(context, StringRanges.part(strA, indexA, length), StringRanges.part(strB, indexB, length));
    }

    @DotNetMethod
    static int compare(
            ExecutionContext context,
            String strA,
            int indexA,
            String strB,
            int indexB,
            int length,
            boolean ignoreCase) {
        return compare(
                context, StringRanges.part(strA, indexA, length), StringRanges.part(strB, indexB, length), ignoreCase);
    }

    @DotNetMethod
    static int compare(
            ExecutionContext context,
            String strA,
            int indexA,
            String strB,
            int indexB,
            int length,
            @TypeName("System.StringComparison") EnumValue comparisonType) {
        return compare(
                context,
                StringRanges.part(strA, indexA, length),
                StringRanges.part(strB, indexB, length),
                comparisonType);
    }

    @DotNetMethod
    static int compareOrdinal(String strA, int indexA, String strB, int indexB, int length) {
        return compareOrdinal(StringRanges.part(strA, indexA, length), StringRanges.part(strB, indexB, length));
    }

    @DotNetMethod
    static int compareOrdinal(String strA, String strB) {
        return CompareMode.ordinal().compare(strA, strB);
    }

    @DotNetMethod
    static String concat(ExecutionContext context, Object arg0) {
        return text(context, arg0);
    }

    @DotNetMethod
    static String concat(ExecutionContext context, Object arg0, Object arg1) {
        return text(context, arg0) + text(context, arg1);
    }

    @DotNetMethod
    static String concat(ExecutionContext context, Object arg0, Object arg1, Object arg2) {
        return text(context, arg0) + text(context, arg1) + text(context, arg2);
    }

    @DotNetMethod
    static String concat(ExecutionContext context, Object... args) {
        return StringJoining.join(context, "", args);
    }

    @DotNetMethod
    static String concat(String str0, String str1) {
        return StringJoining.orEmpty(str0) + StringJoining.orEmpty(str1);
    }

    @DotNetMethod
    static String concat(String str0, String str1, String str2) {
        return concat(concat(str0, str1), str2);
    }

    @DotNetMethod
    static String concat(String str0, String str1, String str2, String str3) {
        return concat(concat(str0, str1), concat(str2, str3));
    }

    @DotNetMethod
    static String concat(String... values) {
        return StringJoining.join("", values);
    }

    @DotNetMethod("Concat")
    static String concatItems(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.String]") Object values) {
        return StringJoining.join(context, "", Enumerables.list(context, values).toArray());
    }

    private static String text(ExecutionContext context, Object value) {
        return ValueFormat.format(context, value, null);
    }

    @DotNetMethod("Copy")
    static String copyOf(String str) {
        return str;
    }

    @DotNetMethod("Equals")
    static boolean bothEqual(String a, String b) {
        return java.util.Objects.equals(a, b);
    }

    @DotNetMethod("Equals")
    static boolean bothEqual(
            ExecutionContext context,
            String a,
            String b,
            @TypeName("System.StringComparison") EnumValue comparisonType) {
        return CompareMode.of(context, comparisonType).equal(a, b);
    }

    @DotNetMethod
    static String format(ExecutionContext context, String format, Object arg0) {
        return StringJoining.format(context, null, format, arg0);
    }

    @DotNetMethod
    static String format(ExecutionContext context, String format, Object arg0, Object arg1) {
        return StringJoining.format(context, null, format, arg0, arg1);
    }

    @DotNetMethod
    static String format(ExecutionContext context, String format, Object arg0, Object arg1, Object arg2) {
        return StringJoining.format(context, null, format, arg0, arg1, arg2);
    }

    @DotNetMethod
    static String format(ExecutionContext context, String format, Object... args) {
        return StringJoining.format(context, null, format, args);
    }

    @DotNetMethod
    static String format(
            ExecutionContext context, @TypeName("System.IFormatProvider") Object provider, String format, Object arg0) {
        return StringJoining.format(context, provider, format, arg0);
    }

    @DotNetMethod
    static String format(
            ExecutionContext context,
            @TypeName("System.IFormatProvider") Object provider,
            String format,
            Object arg0,
            Object arg1) {
        return StringJoining.format(context, provider, format, arg0, arg1);
    }

    @DotNetMethod
    static String format(
            ExecutionContext context,
            @TypeName("System.IFormatProvider") Object provider,
            String format,
            Object... args) {
        return StringJoining.format(context, provider, format, args);
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

    @DotNetMethod
    static String join(ExecutionContext context, String separator, Object... values) {
        return StringJoining.join(context, separator, values);
    }

    @DotNetMethod
    static String join(String separator, String... value) {
        return StringJoining.join(separator, value);
    }

    @DotNetMethod
    static String join(
            ExecutionContext context,
            String separator,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.String]") Object values) {
        return StringJoining.join(
                context, separator, Enumerables.list(context, values).toArray());
    }

    @DotNetMethod(typeParameters = "T")
    static String join(
            ExecutionContext context,
            String separator,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object values,
            PSType[] typeArguments) {
        return StringJoining.join(
                context, separator, Enumerables.list(context, values).toArray());
    }

    @DotNetMethod
    static String join(String separator, String[] value, int startIndex, int count) {
        return StringJoining.joinRange(separator, value, startIndex, count);
    }

    @DotNetMethod
    static String join(ExecutionContext context, char separator, Object... values) {
        return StringJoining.join(context, String.valueOf(separator), values);
    }

    @DotNetMethod
    static String join(char separator, String... value) {
        return StringJoining.join(String.valueOf(separator), value);
    }

    @DotNetMethod("op_Equality")
    static boolean areEqual(String a, String b) {
        return java.util.Objects.equals(a, b);
    }

    @DotNetMethod("op_Inequality")
    static boolean areDifferent(String a, String b) {
        return !java.util.Objects.equals(a, b);
    }
}
