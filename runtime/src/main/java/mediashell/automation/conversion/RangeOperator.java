package mediashell.automation.conversion;

import mediashell.automation.DotNetException;
import mediashell.automation.PSObject;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.Types;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TypedArray;

/** {@code a..b}: integers up or down, or chars when both sides are single characters that are no digits. */
final class RangeOperator {

    private final Conversions conversions;

    RangeOperator(Conversions conversions) {
        this.conversions = conversions;
    }

    Object range(Object left, Object right) {
        Character from = character(left);
        Character to = character(right);
        if (from != null && to != null) {
            return characters(from, to);
        }
        int first = bound(left);
        int last = bound(right);
        long length = Math.abs((long) last - first) + 1;
        if (length > Integer.MAX_VALUE - 8) {
            throw SessionErrors.plain(
                    "System.OutOfMemoryException", "The range " + first + ".." + last + " is too long.");
        }
        Object[] items = new Object[(int) length];
        int step = first <= last ? 1 : -1;
        for (int i = 0; i < items.length; i++) {
            items[i] = first + i * step;
        }
        return new TypedArray(Types.OBJECT, items);
    }

    /** A side of the range as System.Convert.ToInt32 takes it: texts are digits only, and what has no number is .NET's own error. */
    private int bound(Object value) {
        Object base = PSObject.base(value);
        if (base instanceof String text) {
            return digits(text);
        }
        NumberKind kind = NumberKind.of(base);
        boolean number = AutomationNull.isNull(base)
                || base instanceof Boolean
                || base instanceof Character
                || base instanceof EnumValue
                || kind != null && kind != NumberKind.BIG_INTEGER;
        if (!number) {
            throw SessionErrors.plain(
                    "System.InvalidCastException",
                    "A " + Types.of(base).fullName() + " is no end of a range: give a number.");
        }
        try {
            return conversions.toInt(base);
        } catch (DotNetException failed) {
            throw SessionErrors.plain("System.OverflowException", failed.getMessage());
        }
    }

    private static int digits(String text) {
        String trimmed = text.strip();
        boolean number = trimmed.matches("[+-]?[0-9]+");
        if (!number) {
            throw SessionErrors.plain(
                    "System.FormatException", "The text '" + text + "' is no end of a range: give a number.");
        }
        try {
            return Integer.parseInt(trimmed);
        } catch (NumberFormatException tooLarge) {
            throw SessionErrors.plain("System.OverflowException", "The number " + trimmed + " is no Int32.");
        }
    }

    private static Character character(Object value) {
        return switch (PSObject.base(value)) {
            case Character c -> c;
            case String text when text.length() == 1 && !Character.isDigit(text.charAt(0)) -> text.charAt(0);
            case null, default -> null;
        };
    }

    private static Object characters(char first, char last) {
        Object[] items = new Object[Math.abs(last - first) + 1];
        int step = first <= last ? 1 : -1;
        for (int i = 0; i < items.length; i++) {
            items[i] = (char) (first + i * step);
        }
        return new TypedArray(Types.OBJECT, items);
    }
}
