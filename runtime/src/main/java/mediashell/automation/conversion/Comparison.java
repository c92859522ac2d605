package mediashell.automation.conversion;

import java.math.BigDecimal;
import java.math.BigInteger;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSObject;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.DBNull;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.ValueEquality;
import mediashell.text.culture.CultureComparer;

/** Equality and order of two scalars: the left side's type decides, texts compare linguistically in the invariant culture. */
final class Comparison {

    private final LanguagePrimitives primitives;

    Comparison(LanguagePrimitives primitives) {
        this.primitives = primitives;
    }

    /** A name is no type: only the conversion to the left's very class counts, and there is none to a type object. */
    boolean equal(Object left, Object right, boolean ignoreCase) {
        Object a = PSObject.base(left);
        Object b = PSObject.base(right);
        if (a == b) {
            return !(a instanceof Double d && d.isNaN());
        }
        if (isNull(a) || isNull(b)) {
            return isNull(a) && isNull(b);
        }
        if (a instanceof String text) {
            String other = b instanceof String s ? s : primitives.toText(right);
            return equalTexts(text, other, ignoreCase);
        }
        NumberKind ka = NumberKind.of(a);
        if (ka != null && NumberKind.of(b) != null) {
            return equalNumbers(a, b);
        }
        if (ignoreCase && a instanceof Character c && b instanceof Character d) {
            return Character.toUpperCase(c) == Character.toUpperCase(d);
        }
        if (ignoreCase && a instanceof Character c && b instanceof String s && s.length() == 1) {
            return Character.toUpperCase(c) == Character.toUpperCase(s.charAt(0));
        }
        return ValueEquality.equals(a, b) || !(a instanceof PSType) && equalConverted(a, right);
    }

    private static boolean isNull(Object value) {
        return value == null || value == AutomationNull.VALUE || value == DBNull.VALUE;
    }

    static boolean equalTexts(String a, String b, boolean ignoreCase) {
        if (a.equals(b)) {
            return true;
        }
        return CultureComparer.INVARIANT.equals(a, b, ignoreCase);
    }

    private static boolean equalNumbers(Object a, Object b) {
        if (a instanceof Double x && x.isNaN() || b instanceof Double y && y.isNaN()) {
            return false;
        }
        return compareNumbers(a, b) == 0;
    }

    private boolean equalConverted(Object a, Object right) {
        PSType type = Types.of(a);
        Object converted = primitives.tryConvert(right, type);
        if (converted == LanguagePrimitives.FAILED) {
            return false;
        }
        Object base = PSObject.base(converted);
        return NumberKind.of(a) != null ? equalNumbers(a, base) : ValueEquality.equals(a, base);
    }

    int compare(Object left, Object right, boolean ignoreCase) {
        Object a = PSObject.base(left);
        Object b = PSObject.base(right);
        if (AutomationNull.isNull(a)) {
            return AutomationNull.isNull(b) ? 0 : againstNull(b, -1);
        }
        if (AutomationNull.isNull(b)) {
            return againstNull(a, 1);
        }
        if (a instanceof String text) {
            String other = b instanceof String s ? s : primitives.toText(right);
            return CultureComparer.INVARIANT.compare(text, other, ignoreCase);
        }
        if (NumberKind.of(a) != null && NumberKind.of(b) != null) {
            return compareNumbers(a, b);
        }
        return compareConverted(a, right, ignoreCase);
    }

    /** A number of 0 or more is greater than null, a negative one less; everything else is greater. */
    private static int againstNull(Object value, int whenGreater) {
        boolean negative = NumberKind.of(value) != null && NumberConversion.toDouble(value) < 0;
        return negative ? -whenGreater : whenGreater;
    }

    private int compareConverted(Object a, Object right, boolean ignoreCase) {
        if (a instanceof EnumValue constant) {
            Object number = numberBeside(constant, PSObject.base(right));
            if (number != null) {
                return compareNumbers(Operands.underlying(constant), number);
            }
        }
        if (!isComparable(a)) {
            return unordered(a, right);
        }
        Object converted;
        try {
            converted = PSObject.base(primitives.convert(right, Types.of(a)));
        } catch (DotNetException failed) {
            throw error("ComparisonFailure", a, right, failed);
        }
        Integer order = ordered(a, converted);
        return order != null ? order : unordered(a, right);
    }

    /** What an enum is compared with: a number, or a text that names one of its values or is a number; null for everything else. */
    private Object numberBeside(EnumValue left, Object right) {
        if (right instanceof String text) {
            Object named = primitives.tryConvert(text, left.psType());
            Object number =
                    named instanceof EnumValue constant ? Operands.underlying(constant) : NumberScanner.scan(text);
            return number != null ? number : primitives.convert(text, left.psType());
        }
        return NumberKind.of(right) != null || right instanceof Boolean || right instanceof Character
                ? Operands.number(right)
                : null;
    }

    private static boolean isComparable(Object a) {
        return a instanceof ScriptComparable script ? script.hasOrder() : a instanceof Comparable<?>;
    }

    /** Values without an order are at least equal or not. */
    private static int unordered(Object a, Object right) {
        if (ValueEquality.equals(a, right)) {
            return 0;
        }
        throw error(a instanceof PSObject ? "PSObjectCompareTo" : "NotIcomparable", a, right, null);
    }

    /** IComparable.CompareTo, or null when the values have no order. */
    @SuppressWarnings("unchecked")
    private Integer ordered(Object a, Object b) {
        return switch (a) {
            case EnumValue x when b instanceof EnumValue y -> Long.compare(x.value(), y.value());
            case Number ignored when NumberKind.of(b) != null -> compareNumbers(a, b);
            case ScriptComparable x -> x.compareWith(b);
            case Comparable<?> x when a.getClass() == b.getClass() -> ((Comparable<Object>) x).compareTo(b);
            default -> null;
        };
    }

    private static DotNetException error(String id, Object a, Object right, DotNetException cause) {
        String message = "Cannot compare a " + Types.of(a) + " with \"" + Texts.forMessage(right) + "\""
                + (cause == null ? ": the type has no order." : ": " + cause.getMessage());
        return SessionErrors.of(
                "System.Management.Automation.ExtendedTypeSystemException",
                id,
                ErrorCategory.InvalidOperation,
                null,
                message);
    }

    /** The order of two numbers in the type that holds both; NaN is less than everything. */
    static int compareNumbers(Object a, Object b) {
        NumberKind ka = NumberKind.of(a);
        NumberKind kb = NumberKind.of(b);
        if (ka.isFloating() || kb.isFloating()) {
            double x = NumberConversion.toDouble(a);
            double y = NumberConversion.toDouble(b);
            return x < y ? -1 : x > y ? 1 : x == y ? 0 : Double.isNaN(x) ? (Double.isNaN(y) ? 0 : -1) : 1;
        }
        if (ka == NumberKind.DECIMAL || kb == NumberKind.DECIMAL) {
            return exact(a).compareTo(exact(b));
        }
        if (ka == NumberKind.BIG_INTEGER
                || kb == NumberKind.BIG_INTEGER
                || ka == NumberKind.ULONG
                || kb == NumberKind.ULONG) {
            return NumberConversion.toBigInteger(a).compareTo(NumberConversion.toBigInteger(b));
        }
        return Long.compare(((Number) a).longValue(), ((Number) b).longValue());
    }

    private static BigDecimal exact(Object number) {
        return number instanceof BigInteger i ? new BigDecimal(i) : NumberConversion.toDecimal(number);
    }
}
