package mediashell.automation.values;

/**
 * An interval in ticks of 100 ns (System.TimeSpan). Results beyond 64 bits are an {@link ArithmeticException}, as
 * .NET's OverflowException.
 */
public final class TimeSpan implements Comparable<TimeSpan> {
    public static final long TICKS_PER_MICROSECOND = 10L;
    public static final long TICKS_PER_MILLISECOND = 10_000L;
    public static final long TICKS_PER_SECOND = 10_000_000L;
    public static final long TICKS_PER_MINUTE = 600_000_000L;
    public static final long TICKS_PER_HOUR = 36_000_000_000L;
    public static final long TICKS_PER_DAY = 864_000_000_000L;

    public static final TimeSpan ZERO = new TimeSpan(0);
    public static final TimeSpan MIN_VALUE = new TimeSpan(Long.MIN_VALUE);
    public static final TimeSpan MAX_VALUE = new TimeSpan(Long.MAX_VALUE);

    private final long ticks;

    private TimeSpan(long ticks) {
        this.ticks = ticks;
    }

    /** The interval of that many ticks of 100 ns. */
    public static TimeSpan ofTicks(long ticks) {
        return ticks == 0 ? ZERO : new TimeSpan(ticks);
    }

    /** The sum of the parts, each of any sign and size. */
    public static TimeSpan of(int days, int hours, int minutes, int seconds, int milliseconds) {
        return of(days, hours, minutes, seconds, milliseconds, 0);
    }

    /** The sum of the parts, each of any sign and size. */
    public static TimeSpan of(int days, int hours, int minutes, int seconds, int milliseconds, int microseconds) {
        long micros = Math.multiplyExact(days * 86_400L + hours * 3_600L + minutes * 60L + seconds, 1_000_000L);
        micros = Math.addExact(micros, milliseconds * 1_000L + microseconds);
        try {
            return ofTicks(Math.multiplyExact(micros, TICKS_PER_MICROSECOND));
        } catch (ArithmeticException overflow) {
            throw new ArgumentRangeException("days", "the interval is longer than 64 bits of ticks");
        }
    }

    /** That many hours, minutes and seconds. */
    public static TimeSpan of(int hours, int minutes, int seconds) {
        return of(0, hours, minutes, seconds, 0);
    }

    public static TimeSpan fromDays(double value) {
        return fromTicks(value * TICKS_PER_DAY);
    }

    public static TimeSpan fromHours(double value) {
        return fromTicks(value * TICKS_PER_HOUR);
    }

    public static TimeSpan fromMinutes(double value) {
        return fromTicks(value * TICKS_PER_MINUTE);
    }

    public static TimeSpan fromSeconds(double value) {
        return fromTicks(value * TICKS_PER_SECOND);
    }

    public static TimeSpan fromMilliseconds(double value) {
        return fromTicks(value * TICKS_PER_MILLISECOND);
    }

    public static TimeSpan fromMicroseconds(double value) {
        return fromTicks(value * TICKS_PER_MICROSECOND);
    }

    /** Ticks from a calculation in doubles, cut towards zero. Not a number is an IllegalArgumentException. */
    private static TimeSpan fromTicks(double ticks) {
        if (Double.isNaN(ticks)) {
            throw new IllegalArgumentException("an interval cannot be made from NaN");
        }
        if (ticks > Long.MAX_VALUE || ticks < Long.MIN_VALUE) {
            throw overflow();
        }
        return ofTicks((long) ticks);
    }

    private static ArithmeticException overflow() {
        return new ArithmeticException("the interval is longer than 64 bits of ticks");
    }

    public long ticks() {
        return ticks;
    }

    public int days() {
        return (int) (ticks / TICKS_PER_DAY);
    }

    public int hours() {
        return (int) (ticks / TICKS_PER_HOUR % 24);
    }

    public int minutes() {
        return (int) (ticks / TICKS_PER_MINUTE % 60);
    }

    public int seconds() {
        return (int) (ticks / TICKS_PER_SECOND % 60);
    }

    public int milliseconds() {
        return (int) (ticks / TICKS_PER_MILLISECOND % 1000);
    }

    public int microseconds() {
        return (int) (ticks / TICKS_PER_MICROSECOND % 1000);
    }

    public int nanoseconds() {
        return (int) (ticks % TICKS_PER_MICROSECOND * 100);
    }

    public double totalDays() {
        return (double) ticks / TICKS_PER_DAY;
    }

    public double totalHours() {
        return (double) ticks / TICKS_PER_HOUR;
    }

    public double totalMinutes() {
        return (double) ticks / TICKS_PER_MINUTE;
    }

    public double totalSeconds() {
        return (double) ticks / TICKS_PER_SECOND;
    }

    /** All of it in milliseconds; .NET clips at the last whole millisecond that 64 bits of ticks hold. */
    public double totalMilliseconds() {
        double limit = (double) (Long.MAX_VALUE / TICKS_PER_MILLISECOND);
        return Math.clamp((double) ticks / TICKS_PER_MILLISECOND, -limit, limit);
    }

    public double totalMicroseconds() {
        return (double) ticks / TICKS_PER_MICROSECOND;
    }

    public double totalNanoseconds() {
        return (double) ticks * 100;
    }

    public TimeSpan add(TimeSpan other) {
        return ofTicks(Math.addExact(ticks, other.ticks));
    }

    public TimeSpan subtract(TimeSpan other) {
        return ofTicks(Math.subtractExact(ticks, other.ticks));
    }

    public TimeSpan negate() {
        return ofTicks(Math.negateExact(ticks));
    }

    /** The interval without its sign. */
    public TimeSpan duration() {
        return ofTicks(Math.absExact(ticks));
    }

    /** The product, rounded to the even tick. */
    public TimeSpan multiply(double factor) {
        if (Double.isNaN(factor)) {
            throw new IllegalArgumentException("an interval cannot be multiplied by NaN");
        }
        return fromTicks(Math.rint(ticks * factor));
    }

    /** The quotient, rounded to the even tick. */
    public TimeSpan divide(double divisor) {
        if (Double.isNaN(divisor)) {
            throw new IllegalArgumentException("an interval cannot be divided by NaN");
        }
        return fromTicks(Math.rint(ticks / divisor));
    }

    /** How often the other interval fits into this one. */
    public double divide(TimeSpan divisor) {
        return ticks / (double) divisor.ticks;
    }

    @Override
    public int compareTo(TimeSpan other) {
        return Long.compare(ticks, other.ticks);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeSpan span && span.ticks == ticks;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(ticks);
    }

    /** The constant format {@code [-][d.]hh:mm:ss[.fffffff]}, the same in every culture. */
    @Override
    public String toString() {
        var text = new StringBuilder(26);
        if (ticks < 0) {
            text.append('-');
        }
        if (days() != 0) {
            text.append(Math.abs(days())).append('.');
        }
        appendTwo(text, hours()).append(':');
        appendTwo(text, minutes()).append(':');
        appendTwo(text, seconds());
        long fraction = Math.abs(ticks % TICKS_PER_SECOND);
        if (fraction != 0) {
            String digits = Long.toString(fraction);
            text.append('.').append("0".repeat(7 - digits.length())).append(digits);
        }
        return text.toString();
    }

    private static StringBuilder appendTwo(StringBuilder text, int value) {
        int magnitude = Math.abs(value);
        return text.append((char) ('0' + magnitude / 10)).append((char) ('0' + magnitude % 10));
    }
}
