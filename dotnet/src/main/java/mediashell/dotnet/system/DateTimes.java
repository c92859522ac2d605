package mediashell.dotnet.system;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DateTimeKind;
import mediashell.automation.values.DateTimeOffset;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.PSReference;
import mediashell.text.format.DateTimeParser;
import mediashell.text.format.Parsed;

/** Parsing and kinds of DateTime and DateTimeOffset. */
final class DateTimes {

    private static final long KIND_SHIFT = 62;
    private static final long TICKS_MASK = 0x3FFFFFFFFFFFFFFFL;

    private DateTimes() {}

    static DateTime now(ExecutionContext context) {
        return DateTime.ofInstant(
                context.process().clock().instant(), context.process().zone());
    }

    static DateTimeKind kind(EnumValue kind) {
        if (kind.intValue() < 0 || kind.intValue() > 2) {
            throw new IllegalArgumentException("Invalid DateTimeKind value. (Parameter 'kind')");
        }
        return DateTimeKind.values()[kind.intValue()];
    }

    static String text(String text) {
        if (text == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 's')");
        }
        return text;
    }

    static DateTimeParser parser(ExecutionContext context, Object provider, EnumValue styles) {
        return new DateTimeParser(
                Providers.culture(context, provider).dateTimeFormat(),
                styles == null ? 0 : styles.intValue(),
                context.process().zone(),
                now(context));
    }

    static boolean store(Parsed<?> parsed, PSReference result) {
        result.setValue(parsed.isValue() ? parsed.get() : DateTime.MIN_VALUE);
        return parsed.isValue();
    }

    static boolean storeOffset(Parsed<?> parsed, PSReference result) {
        result.setValue(parsed.isValue() ? parsed.get() : DateTimeOffset.MIN_VALUE);
        return parsed.isValue();
    }

    static long toBinary(DateTime date) {
        return date.ticks() | (long) date.kind().ordinal() << KIND_SHIFT;
    }

    static DateTime fromBinary(long data) {
        int kind = (int) (data >>> KIND_SHIFT);
        return DateTime.ofTicks(data & TICKS_MASK, DateTimeKind.values()[Math.min(kind, 2)]);
    }
}
