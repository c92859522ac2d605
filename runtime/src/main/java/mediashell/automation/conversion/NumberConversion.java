package mediashell.automation.conversion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

import mediashell.automation.values.UInt16;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;
import mediashell.automation.values.UInt8;
import mediashell.text.format.DecimalMath;

/** Conversions among the numeric types as IConvertible makes them: checked, fractions rounded half to even. */
final class NumberConversion {

    private static final double TWO_TO_63 = 0x1p63;

    private NumberConversion() {}

    /**
     * The number in another numeric type.
     *
     * @throws ArithmeticException when it does not fit
     */
    static Object to(Object number, NumberKind target) {
        if (NumberKind.of(number) == target) {
            return number;
        }
        return switch (target) {
            case DOUBLE -> toDouble(number);
            case FLOAT -> toFloat(number);
            case DECIMAL -> toDecimal(number);
            case BIG_INTEGER -> toBigInteger(number);
            case ULONG -> UInt64.of(unsigned(number));
            case LONG -> toLong(number);
            case INT -> (int) inRange(toLong(number), Integer.MIN_VALUE, Integer.MAX_VALUE, target);
            case UINT -> UInt32.of((int) inRange(toLong(number), 0, 0xFFFFFFFFL, target));
            case SHORT -> (short) inRange(toLong(number), Short.MIN_VALUE, Short.MAX_VALUE, target);
            case USHORT -> UInt16.of((int) inRange(toLong(number), 0, 0xFFFF, target));
            case SBYTE -> (byte) inRange(toLong(number), Byte.MIN_VALUE, Byte.MAX_VALUE, target);
            case BYTE -> UInt8.of((int) inRange(toLong(number), 0, 0xFF, target));
        };
    }

    private static long inRange(long value, long min, long max, NumberKind target) {
        if (value < min || value > max) {
            throw overflow(value, target);
        }
        return value;
    }

    private static ArithmeticException overflow(Object value, NumberKind target) {
        return new ArithmeticException(value + " is outside the range of " + target.type());
    }

    static long toLong(Object number) {
        return switch (number) {
            case Double d -> roundToLong(d);
            case Float f -> roundToLong(f);
            case BigDecimal d -> exactLong(d.setScale(0, RoundingMode.HALF_EVEN).toBigInteger());
            case BigInteger i -> exactLong(i);
            case UInt64 u when u.longValue() < 0 -> throw overflow(u, NumberKind.LONG);
            case Number n -> n.longValue();
            default -> throw new IllegalArgumentException("not a number: " + number);
        };
    }

    private static long exactLong(BigInteger value) {
        if (value.bitLength() > 63) {
            throw overflow(value, NumberKind.LONG);
        }
        return value.longValue();
    }

    private static long roundToLong(double value) {
        double rounded = Math.rint(value);
        if (!(rounded >= -TWO_TO_63 && rounded < TWO_TO_63)) {
            throw overflow(value, NumberKind.LONG);
        }
        return (long) rounded;
    }

    private static long unsigned(Object number) {
        BigInteger exact =
                switch (number) {
                    case UInt64 u -> u.toBigInteger();
                    case Double d -> rounded(d);
                    case Float f -> rounded(f);
                    case BigDecimal d -> d.setScale(0, RoundingMode.HALF_EVEN).toBigInteger();
                    default -> toBigInteger(number);
                };
        if (exact.signum() < 0 || exact.bitLength() > 64) {
            throw overflow(exact, NumberKind.ULONG);
        }
        return exact.longValue();
    }

    private static BigInteger rounded(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw overflow(value, NumberKind.ULONG);
        }
        return new BigDecimal(Math.rint(value)).toBigInteger();
    }

    static double toDouble(Object number) {
        return number instanceof BigDecimal d ? DecimalMath.toDouble(d) : ((Number) number).doubleValue();
    }

    private static float toFloat(Object number) {
        return number instanceof Double d ? d.floatValue() : (float) toDouble(number);
    }

    static BigDecimal toDecimal(Object number) {
        return switch (number) {
            case BigDecimal d -> d;
            case Double d -> DecimalMath.ofDouble(d);
            case Float f -> DecimalMath.ofSingle(f);
            case BigInteger i -> DecimalMath.fit(new BigDecimal(i));
            case UInt64 u -> new BigDecimal(u.toBigInteger());
            case Number n -> BigDecimal.valueOf(n.longValue());
            default -> throw new IllegalArgumentException("not a number: " + number);
        };
    }

    /** Fractions are cut, as BigInteger's own conversions do. */
    static BigInteger toBigInteger(Object number) {
        return switch (number) {
            case BigInteger i -> i;
            case Double d -> truncated(d);
            case Float f -> truncated(f);
            case BigDecimal d -> d.toBigInteger();
            case UInt64 u -> u.toBigInteger();
            case Number n -> BigInteger.valueOf(n.longValue());
            default -> throw new IllegalArgumentException("not a number: " + number);
        };
    }

    private static BigInteger truncated(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw overflow(value, NumberKind.BIG_INTEGER);
        }
        return new BigDecimal(value).toBigInteger();
    }
}
