package mediashell.dotnet.system;

import java.math.BigDecimal;
import java.math.RoundingMode;

import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.EnumValue;

/** Where System.Math differs from java.lang.Math. */
final class Checked {

    private static final double WITHOUT_FRACTION = 1e16;

    private Checked() {}

    static int negatable(int value, int min) {
        if (value == min) {
            throw new ArithmeticException("Negating the minimum value of a twos complement number is invalid.");
        }
        return Math.abs(value);
    }

    static int sign(double value) {
        if (Double.isNaN(value)) {
            throw SessionErrors.plain(
                    "System.ArithmeticException", "Function does not accept floating point Not-a-Number values.");
        }
        return (int) Math.signum(value);
    }

    static int clamp(int value, int min, int max) {
        order(min <= max);
        return Math.clamp(value, min, max);
    }

    static long clamp(long value, long min, long max) {
        order(min <= max);
        return Math.max(min, Math.min(max, value));
    }

    static double clamp(double value, double min, double max) {
        order(!(min > max));
        return Math.max(min, Math.min(max, value));
    }

    static BigDecimal clamp(BigDecimal value, BigDecimal min, BigDecimal max) {
        order(min.compareTo(max) <= 0);
        return value.max(min).min(max);
    }

    private static void order(boolean inOrder) {
        if (!inOrder) {
            throw new IllegalArgumentException("the minimum cannot be greater than the maximum");
        }
    }

    static double log2(double value) {
        int exponent = Math.getExponent(value);
        return value > 0 && value == Math.scalb(1.0, exponent) ? exponent : Math.log(value) / Math.log(2);
    }

    static double log(double value, double newBase) {
        if (newBase == 10) {
            return Math.log10(value);
        } else if (newBase == 2) {
            return log2(value);
        }
        return newBase == 1 ? Double.NaN : Math.log(value) / Math.log(newBase);
    }

    /** IEEE 754: one to any power and anything to the power of zero is one. */
    static double pow(double x, double y) {
        boolean one = x == 1 || x == -1 && Double.isInfinite(y);
        return one ? 1 : Math.pow(x, y);
    }

    static RoundingMode rounding(EnumValue mode) {
        return switch (mode.intValue()) {
            case 0 -> RoundingMode.HALF_EVEN;
            case 1 -> RoundingMode.HALF_UP;
            case 2 -> RoundingMode.DOWN;
            case 3 -> RoundingMode.FLOOR;
            case 4 -> RoundingMode.CEILING;
            default -> throw new IllegalArgumentException("no rounding mode: " + mode);
        };
    }

    /** Scales, rounds and scales back in doubles, as .NET does. */
    static double round(double value, int digits, RoundingMode mode) {
        if (digits < 0 || digits > 15) {
            throw new ArgumentRangeException("digits", "digits are 0 to 15, but are " + digits);
        }
        if (!(Math.abs(value) < WITHOUT_FRACTION)) {
            return value;
        }
        double power = Math.pow(10, digits);
        return whole(value * power, mode) / power;
    }

    private static double whole(double value, RoundingMode mode) {
        return switch (mode) {
            case HALF_EVEN -> Math.rint(value);
            case DOWN -> value < 0 ? Math.ceil(value) : Math.floor(value);
            case FLOOR -> Math.floor(value);
            case CEILING -> Math.ceil(value);
            default -> awayFromZero(value);
        };
    }

    private static double awayFromZero(double value) {
        double truncated = value < 0 ? Math.ceil(value) : Math.floor(value);
        return Math.abs(value - truncated) >= 0.5 ? truncated + Math.signum(value) : truncated;
    }
}
