package mediashell.automation.values;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock reading together with the clock's offset from Coordinated Universal Time (System.DateTimeOffset). The offset
 * is whole minutes within 14 hours. Equality and order look at the instant, {@link #equalsExact} at both.
 */
public final class DateTimeOffset implements Comparable<DateTimeOffset> {
    private static final long MAX_OFFSET = 14 * TimeSpan.TICKS_PER_HOUR;

    public static final DateTimeOffset MIN_VALUE = new DateTimeOffset(0, 0);
    public static final DateTimeOffset MAX_VALUE = new DateTimeOffset(DateTime.MAX_TICKS, 0);

    private final long utcTicks;
    private final long offsetTicks;

    private DateTimeOffset(long utcTicks, long offsetTicks) {
        this.utcTicks = utcTicks;
        this.offsetTicks = offsetTicks;
    }

    /** The clock reading with that offset; an error when offset or instant leave their range. */
    public static DateTimeOffset of(long clockTicks, TimeSpan offset) {
        long ticks = offset.ticks();
        if (ticks % TimeSpan.TICKS_PER_MINUTE != 0) {
            throw new IllegalArgumentException("an offset must be whole minutes, but is " + offset);
        }
        if (ticks > MAX_OFFSET || ticks < -MAX_OFFSET) {
            throw new ArgumentRangeException("offset", "an offset is at most 14 hours, but is " + offset);
        }
        long utc = clockTicks - ticks;
        if (utc < 0 || utc > DateTime.MAX_TICKS) {
            throw new ArgumentRangeException("offset", "the moment in UTC is not in the years 1 to 9999");
        }
        return new DateTimeOffset(utc, ticks);
    }

    /** The date with that offset. A Utc date takes only zero, a Local date only the zone's own offset. */
    public static DateTimeOffset of(DateTime date, TimeSpan offset, ZoneId localZone) {
        boolean fits =
                switch (date.kind()) {
                    case UNSPECIFIED -> true;
                    case UTC -> offset.ticks() == 0;
                    case LOCAL -> offset.equals(date.localOffset(localZone));
                };
        if (!fits) {
            throw new IllegalArgumentException("offset " + offset + " does not belong to a date of its kind");
        }
        return of(date.ticks(), offset);
    }

    /** The date with the offset its kind implies: zero for Utc, else that of the zone. */
    public static DateTimeOffset of(DateTime date, ZoneId localZone) {
        return of(date.ticks(), date.localOffset(localZone));
    }

    /** The instant, on UTC clocks. */
    public static DateTimeOffset ofInstant(Instant instant) {
        return new DateTimeOffset(DateTime.ofInstant(instant).ticks(), 0);
    }

    public static DateTimeOffset fromUnixTimeSeconds(long seconds) {
        return fromUnix(seconds, TimeSpan.TICKS_PER_SECOND, "seconds");
    }

    public static DateTimeOffset fromUnixTimeMilliseconds(long milliseconds) {
        return fromUnix(milliseconds, TimeSpan.TICKS_PER_MILLISECOND, "milliseconds");
    }

    private static DateTimeOffset fromUnix(long value, long ticksPerUnit, String name) {
        long first = -DateTime.UNIX_EPOCH_TICKS / ticksPerUnit;
        long last = (DateTime.MAX_TICKS - DateTime.UNIX_EPOCH_TICKS) / ticksPerUnit;
        if (value < first || value > last) {
            throw new ArgumentRangeException(name, name + " are " + first + " to " + last + ", but are " + value);
        }
        return new DateTimeOffset(value * ticksPerUnit + DateTime.UNIX_EPOCH_TICKS, 0);
    }

    public TimeSpan offset() {
        return TimeSpan.ofTicks(offsetTicks);
    }

    /** The ticks that its own clock shows. */
    public long ticks() {
        return utcTicks + offsetTicks;
    }

    public long utcTicks() {
        return utcTicks;
    }

    /** What its own clock shows, unspecified. */
    public DateTime dateTime() {
        return DateTime.ofTicks(ticks(), DateTimeKind.UNSPECIFIED);
    }

    public DateTime utcDateTime() {
        return DateTime.ofTicks(utcTicks, DateTimeKind.UTC);
    }

    public DateTime localDateTime(ZoneId localZone) {
        return utcDateTime().toLocalTime(localZone);
    }

    /** The same instant on a clock of another offset. */
    public DateTimeOffset toOffset(TimeSpan other) {
        long clock = utcTicks + other.ticks();
        if (clock < 0 || clock > DateTime.MAX_TICKS) {
            throw new ArgumentRangeException("offset", "the clock would leave the years 1 to 9999");
        }
        return of(clock, other);
    }

    public DateTimeOffset toUniversalTime() {
        return new DateTimeOffset(utcTicks, 0);
    }

    public DateTimeOffset toLocalTime(ZoneId localZone) {
        return of(localDateTime(localZone), localZone);
    }

    /** The same clock after a change of the reading, such as {@code value.withClock(value.dateTime().addDays(1))}. */
    public DateTimeOffset withClock(DateTime clock) {
        return of(clock.ticks(), offset());
    }

    public DateTimeOffset add(TimeSpan span) {
        return withClock(dateTime().add(span));
    }

    public DateTimeOffset subtract(TimeSpan span) {
        return withClock(dateTime().subtract(span));
    }

    public TimeSpan subtract(DateTimeOffset other) {
        return TimeSpan.ofTicks(utcTicks - other.utcTicks);
    }

    public long toUnixTimeSeconds() {
        return Math.floorDiv(utcTicks - DateTime.UNIX_EPOCH_TICKS, TimeSpan.TICKS_PER_SECOND);
    }

    public long toUnixTimeMilliseconds() {
        return Math.floorDiv(utcTicks - DateTime.UNIX_EPOCH_TICKS, TimeSpan.TICKS_PER_MILLISECOND);
    }

    public Instant toInstant() {
        long ticks = utcTicks - DateTime.UNIX_EPOCH_TICKS;
        return Instant.ofEpochSecond(
                Math.floorDiv(ticks, TimeSpan.TICKS_PER_SECOND), Math.floorMod(ticks, TimeSpan.TICKS_PER_SECOND) * 100);
    }

    /** Whether instant and offset are the same. */
    public boolean equalsExact(DateTimeOffset other) {
        return utcTicks == other.utcTicks && offsetTicks == other.offsetTicks;
    }

    @Override
    public int compareTo(DateTimeOffset other) {
        return Long.compare(utcTicks, other.utcTicks);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateTimeOffset value && value.utcTicks == utcTicks;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(utcTicks);
    }

    /** ISO 8601; for people who debug. */
    @Override
    public String toString() {
        long minutes = Math.abs(offsetTicks / TimeSpan.TICKS_PER_MINUTE);
        String hours = (minutes < 600 ? "0" : "") + minutes / 60;
        String rest = (minutes % 60 < 10 ? "0" : "") + minutes % 60;
        return dateTime() + (offsetTicks < 0 ? "-" : "+") + hours + ":" + rest;
    }
}
