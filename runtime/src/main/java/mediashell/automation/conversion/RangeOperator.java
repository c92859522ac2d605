package mediashell.automation.conversion;

import mediashell.automation.DotNetException;
import mediashell.automation.PSObject;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.Types;
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

    /** A side of the range; what does not convert is .NET's own error. */
    private int bound(Object value) {
        try {
            return conversions.toInt(value);
        } catch (DotNetException failed) {
            Object base = PSObject.base(value);
            String type = base instanceof String
                    ? "System.FormatException"
                    : NumberKind.of(base) != null ? "System.OverflowException" : "System.InvalidCastException";
            throw SessionErrors.plain(type, failed.getMessage());
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
