package mediashell.dotnet.system;

import mediashell.automation.conversion.ValueFormat;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.dotnet.system.collections.Enumerables;

/** Strings made of parts, and parts made of strings (members of System.String). */
final class StringCompositions {

    private StringCompositions() {}

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
}
