package mediashell.automation.conversion;

import java.math.BigInteger;

import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;

/** {@code -band}, {@code -bor}, {@code -bxor}, {@code -bnot} and the shifts on numbers. */
final class Bitwise {

    /** Which operation. */
    enum Operation {
        AND("op_BitwiseAnd"),
        OR("op_BitwiseOr"),
        XOR("op_ExclusiveOr");

        private final String method;

        Operation(String method) {
            this.method = method;
        }

        String method() {
            return method;
        }
    }

    private Bitwise() {}

    static Object compute(Operation operation, Object left, Object right) {
        Object a = integral(left, right);
        Object b = integral(right, left);
        NumberKind ka = NumberKind.of(a);
        NumberKind kb = NumberKind.of(b);
        if (ka == NumberKind.BIG_INTEGER || kb == NumberKind.BIG_INTEGER) {
            return bigIntegers(operation, NumberConversion.toBigInteger(a), NumberConversion.toBigInteger(b));
        }
        NumberKind wider = ka.compareTo(kb) >= 0 ? ka : kb;
        long bits = bits(operation, ((Number) a).longValue(), ((Number) b).longValue());
        return switch (wider) {
            case UINT -> UInt32.of((int) bits);
            case ULONG -> UInt64.of(bits);
            case LONG -> bits;
            default -> (int) bits;
        };
    }

    /** Whether fractions take part, which makes both sides unsigned (or, when one is negative, signed) 64-bit numbers. */
    static boolean isFractional(Object number) {
        NumberKind kind = NumberKind.of(number);
        return kind != null && (kind.isFloating() || kind == NumberKind.DECIMAL);
    }

    private static Object integral(Object number, Object other) {
        boolean fractional = isFractional(number) || isFractional(other);
        if (!fractional) {
            return number;
        }
        boolean floating =
                NumberKind.of(number).isFloating() || NumberKind.of(other).isFloating();
        boolean negative = NumberConversion.toDouble(number) < 0 || NumberConversion.toDouble(other) < 0;
        try {
            Object common = floating ? (Object) NumberConversion.toDouble(number) : NumberConversion.toDecimal(number);
            return NumberConversion.to(common, negative ? NumberKind.LONG : NumberKind.ULONG);
        } catch (ArithmeticException outOfRange) {
            throw ConversionErrors.convertible(
                    number, mediashell.automation.types.Types.ULONG, outOfRange.getMessage());
        }
    }

    private static long bits(Operation operation, long a, long b) {
        return switch (operation) {
            case AND -> a & b;
            case OR -> a | b;
            case XOR -> a ^ b;
        };
    }

    private static BigInteger bigIntegers(Operation operation, BigInteger a, BigInteger b) {
        return switch (operation) {
            case AND -> a.and(b);
            case OR -> a.or(b);
            case XOR -> a.xor(b);
        };
    }

    static Object not(Object number) {
        return switch (NumberKind.of(number)) {
            case SBYTE, BYTE, SHORT, USHORT, INT -> ~((Number) number).intValue();
            case LONG -> ~(Long) number;
            case UINT -> UInt32.of(~((Number) number).intValue());
            case ULONG -> UInt64.of(~((Number) number).longValue());
            case BIG_INTEGER -> ((BigInteger) number).not();
            default -> ~NumberConversion.toLong(number);
        };
    }

    /** Shifts within the left side's own type; the count is taken modulo the type's width. */
    static Object shift(Object number, int count, boolean left) {
        return switch (NumberKind.of(number)) {
            case INT -> left ? (Integer) number << count : (Integer) number >> count;
            case LONG -> left ? (Long) number << count : (Long) number >> count;
            case UINT -> {
                int bits = ((Number) number).intValue();
                yield UInt32.of(left ? bits << count : bits >>> count);
            }
            case ULONG -> {
                long bits = ((Number) number).longValue();
                yield UInt64.of(left ? bits << count : bits >>> count);
            }
            case BIG_INTEGER -> left ? ((BigInteger) number).shiftLeft(count) : ((BigInteger) number).shiftRight(count);
            case SBYTE -> (byte) narrow(number, count, left);
            case SHORT -> (short) narrow(number, count, left);
            case BYTE -> mediashell.automation.values.UInt8.of(narrow(number, count, left));
            case USHORT -> mediashell.automation.values.UInt16.of(narrow(number, count, left));
            default -> shift(NumberConversion.to(number, NumberKind.INT), count, left);
        };
    }

    private static int narrow(Object number, int count, boolean left) {
        int bits = ((Number) number).intValue();
        return left ? bits << count : bits >> count;
    }
}
