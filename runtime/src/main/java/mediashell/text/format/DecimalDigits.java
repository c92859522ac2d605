package mediashell.text.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number as .NET's formatter sees it: decimal digits d1 d2 d3… and a scale, worth 0.d1d2d3… x 10^scale. It changes
 * while a format is applied. Which kind of number it came from decides about rounding and negative zero.
 */
final class DecimalDigits {
    enum Kind {
        INTEGER,
        DECIMAL,
        FLOATING
    }

    // Java prints two digits at least; one may do.
    private static final MathContext ONE_DIGIT = new MathContext(1, RoundingMode.HALF_EVEN);

    private final Kind kind;
    private String digits;
    private int scale;
    private boolean negative;

    private DecimalDigits(Kind kind, String digits, int scale, boolean negative) {
        this.kind = kind;
        this.digits = digits;
        this.scale = scale;
        this.negative = negative;
    }

    static DecimalDigits ofInteger(BigInteger value) {
        String digits = value.signum() == 0 ? "" : value.abs().toString();
        return new DecimalDigits(Kind.INTEGER, digits, digits.length(), value.signum() < 0);
    }

    static DecimalDigits ofDecimal(BigDecimal value) {
        String digits = value.signum() == 0 ? "" : value.unscaledValue().abs().toString();
        return new DecimalDigits(Kind.DECIMAL, digits, digits.length() - value.scale(), value.signum() < 0);
    }

    /** The double with that many significant digits, rounded to even on its exact value. */
    static DecimalDigits ofSignificant(double value, int precision) {
        BigDecimal exact = exact(value);
        return ofFloating(exact.round(new MathContext(precision, RoundingMode.HALF_EVEN)), value);
    }

    /** The double with that many decimals, rounded to even on its exact value. */
    static DecimalDigits ofDecimals(double value, int decimals) {
        BigDecimal exact = exact(value);
        return ofFloating(exact.scale() <= decimals ? exact : exact.setScale(decimals, RoundingMode.HALF_EVEN), value);
    }

    /** The fewest digits that read back as the double. */
    static DecimalDigits ofShortest(double value) {
        if (value == 0) {
            return ofFloating(BigDecimal.ZERO, value);
        }
        var digits = new BigDecimal(Double.toString(Math.abs(value)));
        BigDecimal one = digits.round(ONE_DIGIT);
        return ofFloating(one.doubleValue() == Math.abs(value) ? one : digits, value);
    }

    /** The fewest digits that read back as the single. */
    static DecimalDigits ofShortest(float value) {
        if (value == 0) {
            return ofFloating(BigDecimal.ZERO, value);
        }
        var digits = new BigDecimal(Float.toString(Math.abs(value)));
        BigDecimal one = digits.round(ONE_DIGIT);
        return ofFloating(one.floatValue() == Math.abs(value) ? one : digits, value);
    }

    private static BigDecimal exact(double value) {
        return new BigDecimal(Math.abs(value));
    }

    private static DecimalDigits ofFloating(BigDecimal magnitude, double value) {
        boolean negative = Double.doubleToRawLongBits(value) < 0;
        if (magnitude.signum() == 0) {
            return new DecimalDigits(Kind.FLOATING, "", 0, negative);
        }
        String digits = magnitude.unscaledValue().toString();
        int scale = digits.length() - magnitude.scale();
        return new DecimalDigits(Kind.FLOATING, withoutTrailingZeros(digits), scale, negative);
    }

    private static String withoutTrailingZeros(String digits) {
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }

    Kind kind() {
        return kind;
    }

    int count() {
        return digits.length();
    }

    int scale() {
        return scale;
    }

    boolean isNegative() {
        return negative;
    }

    boolean isZero() {
        return digits.isEmpty();
    }

    /** The digit at the index, or NUL behind the last one. */
    char digit(int index) {
        return index < digits.length() ? digits.charAt(index) : '\0';
    }

    /** The digit at the index, or zero behind the last one. */
    char digitOrZero(int index) {
        return index < digits.length() ? digits.charAt(index) : '0';
    }

    void multiplyByPowerOfTen(int exponent) {
        scale += exponent;
    }

    /** Gives up sign and scale of a zero; only floating numbers keep their sign. */
    void settleZero() {
        if (kind != Kind.FLOATING) {
            negative = false;
        }
        scale = 0;
    }

    /** Keeps that many digits; half rounds away from zero unless the digits are already correctly rounded. */
    void round(int position, boolean correctlyRounded) {
        if (!correctlyRounded && position >= 0 && position < digits.length() && digits.charAt(position) >= '5') {
            roundUp(position);
        } else if (position < digits.length()) {
            digits = withoutTrailingZeros(digits.substring(0, Math.max(position, 0)));
        } else {
            digits = withoutTrailingZeros(digits);
        }
        if (digits.isEmpty()) {
            settleZero();
        }
    }

    private void roundUp(int position) {
        int end = position;
        while (end > 0 && digits.charAt(end - 1) == '9') {
            end--;
        }
        if (end == 0) {
            scale++;
            digits = "1";
        } else {
            digits = digits.substring(0, end - 1) + (char) (digits.charAt(end - 1) + 1);
        }
    }
}
