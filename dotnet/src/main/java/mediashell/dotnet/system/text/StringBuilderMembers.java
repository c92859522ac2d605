package mediashell.dotnet.system.text;

import java.math.BigDecimal;

import mediashell.automation.conversion.ValueFormat;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.UInt16;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;
import mediashell.automation.values.UInt8;

/** System.Text.StringBuilder. */
@DotNetType(value = "System.Text.StringBuilder", represents = StringBuilder.class)
final class StringBuilderMembers {

    private StringBuilderMembers() {}

    @DotNetConstructor
    static StringBuilder create() {
        return new StringBuilder();
    }

    @DotNetConstructor
    static StringBuilder create(int capacity) {
        return new StringBuilder(StringBuilders.capacity(capacity));
    }

    @DotNetConstructor
    static StringBuilder create(String value) {
        return new StringBuilder(value == null ? "" : value);
    }

    @DotNetConstructor
    static StringBuilder create(String value, int capacity) {
        return new StringBuilder(value == null ? "" : value);
    }

    @DotNetConstructor
    static StringBuilder create(int capacity, int maxCapacity) {
        return new StringBuilder(StringBuilders.capacity(capacity));
    }

    @DotNetConstructor
    static StringBuilder create(String value, int startIndex, int length, int capacity) {
        return new StringBuilder(value.substring(startIndex, startIndex + length));
    }

    @DotNetProperty
    static int capacity(StringBuilder self) {
        return self.capacity();
    }

    @DotNetProperty
    static void capacity(StringBuilder self, int value) {
        self.ensureCapacity(value);
    }

    @DotNetProperty
    static int maxCapacity(StringBuilder self) {
        return Integer.MAX_VALUE;
    }

    @DotNetProperty
    static int length(StringBuilder self) {
        return self.length();
    }

    @DotNetProperty
    static void length(StringBuilder self, int value) {
        self.setLength(value);
    }

    @DotNetIndexer("Chars")
    static char chars(StringBuilder self, int index) {
        return self.charAt(index);
    }

    @DotNetIndexer("Chars")
    static void chars(StringBuilder self, int index, char value) {
        self.setCharAt(index, value);
    }

    @DotNetMethod
    static StringBuilder append(StringBuilder self, String value) {
        return value == null ? self : self.append(value);
    }

    @DotNetMethod
    static StringBuilder append(StringBuilder self, char value) {
        return self.append(value);
    }

    @DotNetMethod
    static StringBuilder append(StringBuilder self, char value, int repeatCount) {
        return self.append(String.valueOf(value).repeat(repeatCount));
    }

    @DotNetMethod
    static StringBuilder append(StringBuilder self, char[] value) {
        return self.append(value);
    }

    @DotNetMethod
    static StringBuilder append(StringBuilder self, boolean value) {
        return self.append(value ? "True" : "False");
    }

    @DotNetMethod
    static StringBuilder append(ExecutionContext context, StringBuilder self, int value) {
        return self.append(ValueFormat.format(context, value, null));
    }

    @DotNetMethod
    static StringBuilder append(ExecutionContext context, StringBuilder self, long value) {
        return self.append(ValueFormat.format(context, value, null));
    }

    @DotNetMethod
    static StringBuilder append(ExecutionContext context, StringBuilder self, double value) {
        return self.append(ValueFormat.format(context, value, null));
    }

    @DotNetMethod
    static StringBuilder append(ExecutionContext context, StringBuilder self, float value) {
        return self.append(ValueFormat.format(context, value, null));
    }

    @DotNetMethod
    static StringBuilder append(ExecutionContext context, StringBuilder self, BigDecimal value) {
        return self.append(ValueFormat.format(context, value, null));
    }

    @DotNetMethod
    static StringBuilder append(ExecutionContext context, StringBuilder self, UInt8 value) {
        return self.append(ValueFormat.format(context, value, null));
    }

    @DotNetMethod
    static StringBuilder append(ExecutionContext context, StringBuilder self, short value) {
        return self.append(ValueFormat.format(context, value, null));
    }

    @DotNetMethod
    static StringBuilder append(ExecutionContext context, StringBuilder self, byte value) {
        return self.append(ValueFormat.format(context, value, null));
    }

    @DotNetMethod
    static StringBuilder append(ExecutionContext context, StringBuilder self, UInt16 value) {
        return self.append(ValueFormat.format(context, value, null));
    }

    @DotNetMethod
    static StringBuilder append(ExecutionContext context, StringBuilder self, UInt32 value) {
        return self.append(ValueFormat.format(context, value, null));
    }

    @DotNetMethod
    static StringBuilder append(ExecutionContext context, StringBuilder self, UInt64 value) {
        return self.append(ValueFormat.format(context, value, null));
    }

    @DotNetMethod
    static StringBuilder append(ExecutionContext context, StringBuilder self, Object value) {
        return self.append(ValueFormat.format(context, value, null));
    }

    @DotNetMethod
    static StringBuilder append(StringBuilder self, StringBuilder value) {
        return self.append(value);
    }

    @DotNetMethod
    static StringBuilder append(StringBuilder self, String value, int startIndex, int count) {
        return self.append(value, startIndex, startIndex + count);
    }

    @DotNetMethod
    static StringBuilder append(StringBuilder self, char[] value, int startIndex, int charCount) {
        return self.append(value, startIndex, charCount);
    }

    @DotNetMethod
    static StringBuilder appendLine(StringBuilder self) {
        return self.append("\n");
    }

    @DotNetMethod
    static StringBuilder appendLine(StringBuilder self, String value) {
        return self.append(value == null ? "" : value).append("\n");
    }

    @DotNetMethod
    static StringBuilder appendFormat(ExecutionContext context, StringBuilder self, String format, Object arg0) {
        return self.append(StringBuilders.format(context, null, format, arg0));
    }

    @DotNetMethod
    static StringBuilder appendFormat(
            ExecutionContext context, StringBuilder self, String format, Object arg0, Object arg1) {
        return self.append(StringBuilders.format(context, null, format, arg0, arg1));
    }

    @DotNetMethod
    static StringBuilder appendFormat(
            ExecutionContext context, StringBuilder self, String format, Object arg0, Object arg1, Object arg2) {
        return self.append(StringBuilders.format(context, null, format, arg0, arg1, arg2));
    }

    @DotNetMethod
    static StringBuilder appendFormat(ExecutionContext context, StringBuilder self, String format, Object... args) {
        return self.append(StringBuilders.format(context, null, format, args));
    }

    @DotNetMethod
    static StringBuilder appendFormat(
            ExecutionContext context,
            StringBuilder self,
            @TypeName("System.IFormatProvider") Object provider,
            String format,
            Object... args) {
        return self.append(StringBuilders.format(context, provider, format, args));
    }

    @DotNetMethod
    static StringBuilder appendJoin(ExecutionContext context, StringBuilder self, String separator, Object... values) {
        return self.append(StringBuilders.join(context, separator, values));
    }

    @DotNetMethod
    static StringBuilder appendJoin(ExecutionContext context, StringBuilder self, char separator, Object... values) {
        return self.append(StringBuilders.join(context, String.valueOf(separator), values));
    }

    @DotNetMethod
    static StringBuilder clear(StringBuilder self) {
        return self.delete(0, self.length());
    }

    @DotNetMethod
    static int ensureCapacity(StringBuilder self, int capacity) {
        return StringBuilders.ensure(self, capacity);
    }

    @DotNetMethod
    static boolean equals(StringBuilder self, StringBuilder sb) {
        return sb != null && self.compareTo(sb) == 0;
    }

    @DotNetMethod
    static StringBuilder insert(StringBuilder self, int index, String value) {
        return self.insert(index, value == null ? "" : value);
    }

    @DotNetMethod
    static StringBuilder insert(StringBuilder self, int index, char value) {
        return self.insert(index, value);
    }

    @DotNetMethod
    static StringBuilder insert(ExecutionContext context, StringBuilder self, int index, Object value) {
        return self.insert(index, ValueFormat.format(context, value, null));
    }

    @DotNetMethod
    static StringBuilder insert(StringBuilder self, int index, String value, int count) {
        return self.insert(index, value.repeat(count));
    }

    @DotNetMethod
    static StringBuilder remove(StringBuilder self, int startIndex, int length) {
        return StringBuilders.remove(self, startIndex, length);
    }

    @DotNetMethod
    static StringBuilder replace(StringBuilder self, String oldValue, String newValue) {
        return StringBuilders.replace(self, oldValue, newValue);
    }

    @DotNetMethod
    static StringBuilder replace(StringBuilder self, char oldChar, char newChar) {
        return StringBuilders.replace(self, String.valueOf(oldChar), String.valueOf(newChar));
    }

    @DotNetMethod
    static StringBuilder replace(StringBuilder self, String oldValue, String newValue, int startIndex, int count) {
        return StringBuilders.replaceWithin(self, oldValue, newValue, startIndex, count);
    }

    @DotNetMethod
    static String toString(StringBuilder self) {
        return self.toString();
    }

    @DotNetMethod
    static String toString(StringBuilder self, int startIndex, int length) {
        return self.substring(startIndex, startIndex + length);
    }
}
