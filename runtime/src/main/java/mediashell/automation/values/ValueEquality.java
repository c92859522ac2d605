package mediashell.automation.values;

import java.math.BigDecimal;

import mediashell.automation.PSObject;

/**
 * {@code Object.Equals} and {@code GetHashCode} as .NET defines them for the values of this runtime: numbers of different types
 * differ, 1.0d and 1.00d are one, -0.0 equals 0.0, NaN equals NaN, arrays and collections are equal only to themselves.
 */
public final class ValueEquality implements ValueComparer {

    /** The default comparer of .NET. */
    public static final ValueComparer DEFAULT = new ValueEquality(false);

    /** Strings without regard to case, by code unit (StringComparer.OrdinalIgnoreCase); other values as by default. */
    public static final ValueComparer IGNORE_CASE = new ValueEquality(true);

    private final boolean ignoreCase;

    private ValueEquality(boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
    }

    @Override
    public boolean equal(Object left, Object right) {
        if (left == right) {
            return true;
        }
        if (left instanceof String a && right instanceof String b) {
            return ignoreCase ? equalOrdinalIgnoreCase(a, b) : a.equals(b);
        }
        return equals(left, right);
    }

    @Override
    public int hash(Object value) {
        if (value instanceof String text) {
            return ignoreCase ? hashIgnoreCase(text) : text.hashCode();
        }
        return hashCode(value);
    }

    /** {@code left.Equals(right)} for values that may be null. */
    public static boolean equals(Object left, Object right) {
        Object a = PSObject.base(left);
        Object b = PSObject.base(right);
        if (a == null || b == null || a == b) {
            return a == b;
        }
        return switch (a) {
            case Double x -> b instanceof Double y && (x.doubleValue() == y || x.isNaN() && y.isNaN());
            case Float x -> b instanceof Float y && (x.floatValue() == y || x.isNaN() && y.isNaN());
            case BigDecimal x -> b instanceof BigDecimal y && x.compareTo(y) == 0;
            default -> a.equals(b);
        };
    }

    /** The hash code that belongs to {@link #equals(Object, Object)}. */
    public static int hashCode(Object value) {
        Object base = PSObject.base(value);
        return switch (base) {
            case null -> 0;
            case Double x -> Double.hashCode(x == 0 ? 0.0 : x);
            case Float x -> Float.hashCode(x == 0 ? 0f : x);
            case BigDecimal x -> x.stripTrailingZeros().hashCode();
            default -> base.hashCode();
        };
    }

    /** Equality of strings by their upper-case code units (StringComparison.OrdinalIgnoreCase). */
    public static boolean equalOrdinalIgnoreCase(String a, String b) {
        int length = a.length();
        if (length != b.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y && upper(x) != upper(y)) {
                return false;
            }
        }
        return true;
    }

    private static int hashIgnoreCase(String text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + upper(text.charAt(i));
        }
        return hash;
    }

    /** The invariant simple upper-case mapping of .NET; ASCII is the fast path. */
    private static char upper(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
        }
        // ı and ſ upper-case to ASCII in Unicode, but .NET's invariant mapping leaves them alone.
        char mapped = Character.toUpperCase(c);
        return mapped < 0x80 ? c : mapped;
    }
}
