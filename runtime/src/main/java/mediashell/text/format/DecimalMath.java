package mediashell.text.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * System.Decimal's arithmetic on BigDecimal: 96 bits of digits, a scale of 0 to 28, results rounded to even when they
 * do not fit. Operands must themselves be in range ({@link #fit}). Results out of range, and division by zero, are
 * {@link ArithmeticException}.
 */
public final class DecimalMath {
    public static final int MAX_SCALE = 28;
    public static final BigDecimal MAX_VALUE =
            new BigDecimal(BigInteger.ONE.shiftLeft(96).subtract(BigInteger.ONE));
    public static final BigDecimal MIN_VALUE = MAX_VALUE.negate();

    private static final BigInteger LIMIT = BigInteger.ONE.shiftLeft(96);
    private static final MathContext DOUBLE_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final MathContext SINGLE_DIGITS = new MathContext(7, RoundingMode.HALF_EVEN);

    private DecimalMath() {}

    /** The value rounded to even into a decimal's range and scale. */
    public static BigDecimal fit(BigDecimal value) {
        BigDecimal fitted = fitOrNull(value);
        if (fitted == null) {
            throw new ArithmeticException("the number is beyond the range of a decimal");
        }
        return fitted;
    }

    static BigDecimal fitOrNull(BigDecimal value) {
        int scale = Math.clamp(value.scale(), 0, MAX_SCALE);
        BigDecimal fitted = value.setScale(scale, RoundingMode.HALF_EVEN);
        int surplus = fitted.precision() - 29;
        if (surplus > 0 && surplus <= scale) {
            scale -= surplus;
            fitted = value.setScale(scale, RoundingMode.HALF_EVEN);
        }
        while (!fits(fitted) && scale > 0) {
            scale--;
            fitted = value.setScale(scale, RoundingMode.HALF_EVEN);
        }
        return fits(fitted) ? fitted : null;
    }

    private static boolean fits(BigDecimal value) {
        return value.unscaledValue().abs().compareTo(LIMIT) < 0;
    }

    /** The sum; its scale is the larger of the operands'. */
    public static BigDecimal add(BigDecimal left, BigDecimal right) {
        return fit(left.add(right));
    }

    /** The difference; its scale is the larger of the operands'. */
    public static BigDecimal subtract(BigDecimal left, BigDecimal right) {
        return fit(left.subtract(right));
    }

    /** The product; its scale is the sum of the operands'. */
    public static BigDecimal multiply(BigDecimal left, BigDecimal right) {
        return fit(left.multiply(right));
    }

    /** The quotient with as many digits as fit; zeros that say nothing are dropped, though never below 0 decimals. */
    public static BigDecimal divide(BigDecimal left, BigDecimal right) {
        int preferred = Math.max(left.scale() - right.scale(), 0);
        BigDecimal exact = exactQuotient(left, right, preferred);
        if (exact != null) {
            return exact;
        }
        // More digits than a decimal holds, and one that tells a cut quotient from a tie.
        BigDecimal quotient = left.divide(right, 2 * MAX_SCALE + 30, RoundingMode.DOWN);
        BigDecimal sticky = quotient.setScale(quotient.scale() + 1).add(tail(quotient, left, right));
        return withoutZeros(fit(sticky), preferred);
    }

    private static BigDecimal tail(BigDecimal quotient, BigDecimal left, BigDecimal right) {
        int rest = left.subtract(quotient.multiply(right)).signum();
        int sign = rest == 0 ? 0 : left.signum() * right.signum();
        return BigDecimal.valueOf(sign, quotient.scale() + 1);
    }

    private static BigDecimal exactQuotient(BigDecimal left, BigDecimal right, int preferred) {
        BigDecimal quotient = left.divide(right, preferred, RoundingMode.DOWN);
        boolean exact = quotient.multiply(right).compareTo(left) == 0 && fits(quotient) && preferred <= MAX_SCALE;
        return exact ? quotient : null;
    }

    private static BigDecimal withoutZeros(BigDecimal value, int leastScale) {
        BigDecimal stripped = value;
        while (stripped.scale() > leastScale
                && stripped.unscaledValue().mod(BigInteger.TEN).signum() == 0) {
            stripped = stripped.setScale(stripped.scale() - 1);
        }
        return stripped;
    }

    /** The remainder, with the sign of the dividend. */
    public static BigDecimal remainder(BigDecimal left, BigDecimal right) {
        return fit(left.remainder(right));
    }

    /** The value with at most that many decimals (0 to 28); a smaller scale stays. */
    public static BigDecimal round(BigDecimal value, int decimals, RoundingMode mode) {
        return value.scale() <= decimals ? value : value.setScale(decimals, mode);
    }

    /** Without decimals, cut towards zero. */
    public static BigDecimal truncate(BigDecimal value) {
        return round(value, 0, RoundingMode.DOWN);
    }

    public static BigDecimal floor(BigDecimal value) {
        return round(value, 0, RoundingMode.FLOOR);
    }

    public static BigDecimal ceiling(BigDecimal value) {
        return round(value, 0, RoundingMode.CEILING);
    }

    /** The decimal of a double: 15 digits, no zeros behind the last other digit. */
    public static BigDecimal ofDouble(double value) {
        return ofFloating(value, DOUBLE_DIGITS);
    }

    /** The decimal of a single: 7 digits, no zeros behind the last other digit. */
    public static BigDecimal ofSingle(float value) {
        return ofFloating(value, SINGLE_DIGITS);
    }

    private static BigDecimal ofFloating(double value, MathContext digits) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new ArithmeticException("a decimal cannot be " + value);
        }
        BigDecimal rounded = new BigDecimal(value).round(digits);
        return rounded.signum() == 0 ? BigDecimal.ZERO : withoutZeros(fit(rounded), 0);
    }

    /** The double nearest to the decimal. */
    public static double toDouble(BigDecimal value) {
        return value.doubleValue();
    }

    /** Decimal.GetBits: low, middle and high 32 bits, then sign and scale. */
    public static int[] bits(BigDecimal value) {
        BigInteger magnitude = value.unscaledValue().abs();
        int flags = value.scale() << 16 | (value.signum() < 0 ? Integer.MIN_VALUE : 0);
        return new int[] {
            magnitude.intValue(),
            magnitude.shiftRight(32).intValue(),
            magnitude.shiftRight(64).intValue(),
            flags
        };
    }
}
