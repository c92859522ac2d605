package mediashell.automation.conversion;

import java.math.BigDecimal;
import java.math.BigInteger;

import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;
import mediashell.text.format.DecimalMath;

/** Arithmetic on two numbers: the wider type computes, integers that overflow go on as doubles, quotients of integers stay exact. */
final class Arithmetic {

    /** Which operation. */
    enum Operation {
        ADD("op_Addition"),
        SUBTRACT("op_Subtraction"),
        MULTIPLY("op_Multiply"),
        DIVIDE("op_Division"),
        REMAINDER("op_Modulus");

        private final String method;

        Operation(String method) {
            this.method = method;
        }

        String method() {
            return method;
        }
    }

    private Arithmetic() {}

    static Object compute(Operation operation, Object left, Object right) {
        return switch (kind(left, right)) {
            case INT -> ints(operation, ((Number) left).intValue(), ((Number) right).intValue());
            case LONG -> longs(operation, NumberConversion.toLong(left), NumberConversion.toLong(right));
            case UINT -> unsigned(operation, left, right, 32);
            case ULONG -> unsigned(operation, left, right, 64);
            case DECIMAL -> decimals(operation, NumberConversion.toDecimal(left), NumberConversion.toDecimal(right));
            case BIG_INTEGER ->
                bigIntegers(operation, NumberConversion.toBigInteger(left), NumberConversion.toBigInteger(right));
            default -> doubles(operation, NumberConversion.toDouble(left), NumberConversion.toDouble(right));
        };
    }

    /** The type that computes; a negative number beside an unsigned one takes the next signed type. */
    private static NumberKind kind(Object left, Object right) {
        NumberKind a = NumberKind.of(left);
        NumberKind b = NumberKind.of(right);
        if (a == NumberKind.DECIMAL
                || b == NumberKind.DECIMAL && b != NumberKind.BIG_INTEGER && a != NumberKind.BIG_INTEGER) {
            return NumberKind.DECIMAL;
        }
        if (a == NumberKind.BIG_INTEGER || b == NumberKind.BIG_INTEGER) {
            return NumberKind.BIG_INTEGER;
        }
        if (a.isFloating() || b.isFloating()) {
            return NumberKind.DOUBLE;
        }
        NumberKind wider = a.compareTo(b) >= 0 ? a : b;
        if (wider.compareTo(NumberKind.INT) <= 0) {
            return NumberKind.INT;
        }
        boolean negative = isNegative(a, left) || isNegative(b, right);
        return switch (wider) {
            case UINT -> negative ? NumberKind.LONG : NumberKind.UINT;
            case ULONG -> negative ? NumberKind.DECIMAL : NumberKind.ULONG;
            default -> NumberKind.LONG;
        };
    }

    private static boolean isNegative(NumberKind kind, Object number) {
        return kind.isSigned() && ((Number) number).longValue() < 0;
    }

    private static Object ints(Operation operation, int a, int b) {
        Object result = longs(operation, a, b);
        if (result instanceof Long value) {
            return value == value.intValue() ? (Object) value.intValue() : (Object) (double) value;
        }
        return result;
    }

    private static Object longs(Operation operation, long a, long b) {
        switch (operation) {
            case ADD:
                long sum = a + b;
                return ((a ^ sum) & (b ^ sum)) < 0 ? (Object) ((double) a + b) : (Object) sum;
            case SUBTRACT:
                long difference = a - b;
                return ((a ^ b) & (a ^ difference)) < 0 ? (Object) ((double) a - b) : (Object) difference;
            case MULTIPLY:
                long high = Math.multiplyHigh(a, b);
                long low = a * b;
                boolean fits = high == 0 && low >= 0 || high == -1 && low < 0;
                return fits ? (Object) low : (Object) ((double) a * b);
            case DIVIDE:
                requireNotZero(b == 0);
                boolean exact = a % b == 0 && !(a == Long.MIN_VALUE && b == -1);
                return exact ? (Object) (a / b) : (Object) ((double) a / b);
            default:
                requireNotZero(b == 0);
                return a % b;
        }
    }

    private static void requireNotZero(boolean zero) {
        if (zero) {
            throw divideByZero();
        }
    }

    private static RuntimeException divideByZero() {
        return SessionErrors.wrapping(
                SessionErrors.plain("System.DivideByZeroException", "Attempted to divide by zero."));
    }

    private static Object unsigned(Operation operation, Object left, Object right, int bits) {
        BigInteger a = NumberConversion.toBigInteger(left);
        BigInteger b = NumberConversion.toBigInteger(right);
        boolean division = operation == Operation.DIVIDE || operation == Operation.REMAINDER;
        requireNotZero(division && b.signum() == 0);
        if (operation == Operation.DIVIDE && a.remainder(b).signum() != 0) {
            return a.doubleValue() / b.doubleValue();
        }
        BigInteger result = (BigInteger) bigIntegers(operation, a, b);
        if (result.signum() < 0 || result.bitLength() > bits) {
            return doubles(operation, a.doubleValue(), b.doubleValue());
        }
        return bits == 32 ? UInt32.of(result.intValue()) : UInt64.of(result.longValue());
    }

    private static Object decimals(Operation operation, BigDecimal a, BigDecimal b) {
        boolean division = operation == Operation.DIVIDE || operation == Operation.REMAINDER;
        requireNotZero(division && b.signum() == 0);
        try {
            return switch (operation) {
                case ADD -> DecimalMath.add(a, b);
                case SUBTRACT -> DecimalMath.subtract(a, b);
                case MULTIPLY -> DecimalMath.multiply(a, b);
                case DIVIDE -> DecimalMath.divide(a, b);
                case REMAINDER -> DecimalMath.remainder(a, b);
            };
        } catch (ArithmeticException overflow) {
            throw SessionErrors.wrapping(SessionErrors.plain("System.OverflowException", overflow.getMessage()));
        }
    }

    private static double doubles(Operation operation, double a, double b) {
        return switch (operation) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case REMAINDER -> a % b;
        };
    }

    private static Object bigIntegers(Operation operation, BigInteger a, BigInteger b) {
        boolean division = operation == Operation.DIVIDE || operation == Operation.REMAINDER;
        requireNotZero(division && b.signum() == 0);
        return switch (operation) {
            case ADD -> a.add(b);
            case SUBTRACT -> a.subtract(b);
            case MULTIPLY -> a.multiply(b);
            case DIVIDE -> a.divide(b);
            case REMAINDER -> a.remainder(b);
        };
    }
}
