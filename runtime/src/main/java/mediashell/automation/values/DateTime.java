package mediashell.automation.values;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A moment of the proleptic Gregorian calendar in ticks of 100 ns since 0001-01-01, with its kind (System.DateTime).
 * Equality and order look at the ticks alone, as in .NET. What leaves the years 1 to 9999 is an
 * {@link ArgumentRangeException}. The local zone is the session's and always given.
 */
public final class DateTime implements Comparable<DateTime> {
    /** The ticks of the last moment of 9999. */
    public static final long MAX_TICKS = 3_155_378_975_999_999_999L;

    /** The ticks of 1970-01-01. */
    public static final long UNIX_EPOCH_TICKS = 621_355_968_000_000_000L;

    /** The ticks of 1601-01-01, where Windows file times begin. */
    public static final long FILE_TIME_EPOCH_TICKS = 504_911_232_000_000_000L;

    /** The ticks of 1899-12-30, where OLE automation dates begin. */
    private static final long OA_EPOCH_TICKS = 599_264_352_000_000_000L;

    private static final long MAX_DAYS = MAX_TICKS / TimeSpan.TICKS_PER_DAY + 1;

    public static final DateTime MIN_VALUE = new DateTime(0, DateTimeKind.UNSPECIFIED);
    public static final DateTime MAX_VALUE = new DateTime(MAX_TICKS, DateTimeKind.UNSPECIFIED);
    public static final DateTime UNIX_EPOCH = new DateTime(UNIX_EPOCH_TICKS, DateTimeKind.UTC);

    private final long ticks;
    private final DateTimeKind kind;

    private DateTime(long ticks, DateTimeKind kind) {
        this.ticks = ticks;
        this.kind = kind;
    }

    /** The moment that many ticks after 0001-01-01. */
    public static DateTime ofTicks(long ticks, DateTimeKind kind) {
        if (ticks < 0 || ticks > MAX_TICKS) {
            throw new ArgumentRangeException("ticks", "a date's ticks are 0 to " + MAX_TICKS + ", but are " + ticks);
        }
        return new DateTime(ticks, kind);
    }

    /** Midnight of the day, unspecified. */
    public static DateTime of(int year, int month, int day) {
        return of(year, month, day, 0, 0, 0, 0, DateTimeKind.UNSPECIFIED);
    }

    /** The moment of the given parts, unspecified. */
    public static DateTime of(int year, int month, int day, int hour, int minute, int second) {
        return of(year, month, day, hour, minute, second, 0, DateTimeKind.UNSPECIFIED);
    }

    /** The moment of the given parts. */
    public static DateTime of(
            int year, int month, int day, int hour, int minute, int second, int millisecond, DateTimeKind kind) {
        long time = timeTicks(hour, minute, second);
        if (millisecond < 0 || millisecond > 999) {
            throw new ArgumentRangeException("millisecond", "a millisecond is 0 to 999, but is " + millisecond);
        }
        long date = CalendarDays.toDays(year, month, day) * TimeSpan.TICKS_PER_DAY;
        return new DateTime(date + time + millisecond * TimeSpan.TICKS_PER_MILLISECOND, kind);
    }

    private static long timeTicks(int hour, int minute, int second) {
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            throw new ArgumentRangeException(
                    null, "a time is 00:00:00 to 23:59:59, but is " + hour + ":" + minute + ":" + second);
        }
        return (hour * 3600L + minute * 60L + second) * TimeSpan.TICKS_PER_SECOND;
    }

    /** The instant in Coordinated Universal Time, cut to 100 ns. */
    public static DateTime ofInstant(Instant instant) {
        long ticks = Math.multiplyExact(instant.getEpochSecond(), TimeSpan.TICKS_PER_SECOND) + instant.getNano() / 100;
        return ofTicks(Math.addExact(ticks, UNIX_EPOCH_TICKS), DateTimeKind.UTC);
    }

    /** The instant on the clocks of a zone, cut to 100 ns. */
    public static DateTime ofInstant(Instant instant, ZoneId localZone) {
        return ofInstant(instant).toLocalTime(localZone);
    }

    /** The moment of a Windows file time (100 ns since 1601), in Coordinated Universal Time. */
    public static DateTime fromFileTimeUtc(long fileTime) {
        if (fileTime < 0 || fileTime > MAX_TICKS - FILE_TIME_EPOCH_TICKS) {
            throw new ArgumentRangeException("fileTime", "not a file time of the years 1601 to 9999: " + fileTime);
        }
        return new DateTime(fileTime + FILE_TIME_EPOCH_TICKS, DateTimeKind.UTC);
    }

    /** The moment of an OLE automation date (days since 1899-12-30), rounded to the millisecond. */
    public static DateTime fromOADate(double value) {
        if (!(value < 2_958_466.0 && value > -657_435.0)) {
            throw new IllegalArgumentException("not an OLE automation date of the years 100 to 9999: " + value);
        }
        long millis = (long) (value * 86_400_000.0 + (value >= 0 ? 0.5 : -0.5));
        if (millis < 0) {
            millis -= millis % 86_400_000L * 2;
        }
        return ofTicks(OA_EPOCH_TICKS + millis * TimeSpan.TICKS_PER_MILLISECOND, DateTimeKind.UNSPECIFIED);
    }

    /** Whether the year is a leap year. */
    public static boolean isLeapYear(int year) {
        if (year < 1 || year > 9999) {
            throw new ArgumentRangeException("year", "a year is 1 to 9999, but is " + year);
        }
        return CalendarDays.isLeapYear(year);
    }

    /** The number of days of a month. */
    public static int daysInMonth(int year, int month) {
        if (month < 1 || month > 12) {
            throw new ArgumentRangeException("month", "a month is 1 to 12, but is " + month);
        }
        isLeapYear(year);
        return CalendarDays.daysInMonth(year, month);
    }

    public long ticks() {
        return ticks;
    }

    public DateTimeKind kind() {
        return kind;
    }

    /** The same ticks with another kind. */
    public DateTime specifyKind(DateTimeKind other) {
        return other == kind ? this : new DateTime(ticks, other);
    }

    public int year() {
        return calendarDays().year();
    }

    public int month() {
        return calendarDays().month();
    }

    public int day() {
        return calendarDays().day();
    }

    private CalendarDays calendarDays() {
        return CalendarDays.of(ticks / TimeSpan.TICKS_PER_DAY);
    }

    public int dayOfYear() {
        CalendarDays date = calendarDays();
        return (int) (ticks / TimeSpan.TICKS_PER_DAY - CalendarDays.toDays(date.year(), 1, 1)) + 1;
    }

    /** The day of the week, Sunday being 0 as in System.DayOfWeek. */
    public int dayOfWeek() {
        return (int) ((ticks / TimeSpan.TICKS_PER_DAY + 1) % 7);
    }

    public int hour() {
        return (int) (ticks / TimeSpan.TICKS_PER_HOUR % 24);
    }

    public int minute() {
        return (int) (ticks / TimeSpan.TICKS_PER_MINUTE % 60);
    }

    public int second() {
        return (int) (ticks / TimeSpan.TICKS_PER_SECOND % 60);
    }

    public int millisecond() {
        return (int) (ticks / TimeSpan.TICKS_PER_MILLISECOND % 1000);
    }

    public int microsecond() {
        return (int) (ticks / TimeSpan.TICKS_PER_MICROSECOND % 1000);
    }

    public int nanosecond() {
        return (int) (ticks % TimeSpan.TICKS_PER_MICROSECOND) * 100;
    }

    /** Midnight of this day, of the same kind. */
    public DateTime date() {
        return new DateTime(ticks - ticks % TimeSpan.TICKS_PER_DAY, kind);
    }

    public TimeSpan timeOfDay() {
        return TimeSpan.ofTicks(ticks % TimeSpan.TICKS_PER_DAY);
    }

    public DateTime addTicks(long value) {
        long sum = ticks + value;
        if (((ticks ^ sum) & (value ^ sum)) < 0 || sum < 0 || sum > MAX_TICKS) {
            throw outOfRange();
        }
        return new DateTime(sum, kind);
    }

    private static ArgumentRangeException outOfRange() {
        return new ArgumentRangeException("value", "the resulting date is not in the years 1 to 9999");
    }

    public DateTime add(TimeSpan span) {
        return addTicks(span.ticks());
    }

    public DateTime subtract(TimeSpan span) {
        return span.ticks() == Long.MIN_VALUE ? add(TimeSpan.MIN_VALUE) : addTicks(-span.ticks());
    }

    /** The interval from the other moment to this one; kinds are not looked at. */
    public TimeSpan subtract(DateTime other) {
        return TimeSpan.ofTicks(ticks - other.ticks);
    }

    public DateTime addDays(double value) {
        return addUnits(value, TimeSpan.TICKS_PER_DAY);
    }

    public DateTime addHours(double value) {
        return addUnits(value, TimeSpan.TICKS_PER_HOUR);
    }

    public DateTime addMinutes(double value) {
        return addUnits(value, TimeSpan.TICKS_PER_MINUTE);
    }

    public DateTime addSeconds(double value) {
        return addUnits(value, TimeSpan.TICKS_PER_SECOND);
    }

    public DateTime addMilliseconds(double value) {
        return addUnits(value, TimeSpan.TICKS_PER_MILLISECOND);
    }

    public DateTime addMicroseconds(double value) {
        return addUnits(value, TimeSpan.TICKS_PER_MICROSECOND);
    }

    /** Whole units are added exactly, the fraction is cut to a tick (.NET 7 and later). */
    private DateTime addUnits(double value, long ticksPerUnit) {
        double limit = (double) MAX_DAYS * (TimeSpan.TICKS_PER_DAY / (double) ticksPerUnit);
        if (!(Math.abs(value) <= limit)) {
            throw outOfRange();
        }
        long whole = (long) value;
        return addTicks(whole * ticksPerUnit + (long) ((value - whole) * ticksPerUnit));
    }

    /** That many months later; a day that the month does not have becomes its last. */
    public DateTime addMonths(int months) {
        if (months < -120_000 || months > 120_000) {
            throw new ArgumentRangeException("months", "months are -120000 to 120000, but are " + months);
        }
        CalendarDays date = calendarDays();
        int index = date.year() * 12 + date.month() - 1 + months;
        int year = Math.floorDiv(index, 12);
        int month = Math.floorMod(index, 12) + 1;
        if (year < 1 || year > 9999) {
            throw new ArgumentRangeException("months", "the resulting date is not in the years 1 to 9999");
        }
        int day = Math.min(date.day(), CalendarDays.daysInMonth(year, month));
        long days = CalendarDays.toDays(year, month, day);
        return new DateTime(days * TimeSpan.TICKS_PER_DAY + ticks % TimeSpan.TICKS_PER_DAY, kind);
    }

    /** That many years later; February 29 becomes 28 where there is none. */
    public DateTime addYears(int years) {
        if (years < -10_000 || years > 10_000) {
            throw new ArgumentRangeException("years", "years are -10000 to 10000, but are " + years);
        }
        return addMonths(years * 12);
    }

    /** This moment in Coordinated Universal Time; what is not Utc counts as local. Clipped at the ends of the range. */
    public DateTime toUniversalTime(ZoneId localZone) {
        if (kind == DateTimeKind.UTC) {
            return this;
        }
        long utc = ticks - localOffset(localZone).ticks();
        return new DateTime(Math.clamp(utc, 0, MAX_TICKS), DateTimeKind.UTC);
    }

    /** This moment on local clocks; what is not Local counts as Utc. Clipped at the ends of the range. */
    public DateTime toLocalTime(ZoneId localZone) {
        if (kind == DateTimeKind.LOCAL) {
            return this;
        }
        Instant instant = Instant.ofEpochSecond(
                Math.floorDiv(ticks - UNIX_EPOCH_TICKS, TimeSpan.TICKS_PER_SECOND),
                Math.floorMod(ticks, TimeSpan.TICKS_PER_SECOND) * 100);
        long offset = localZone.getRules().getOffset(instant).getTotalSeconds() * TimeSpan.TICKS_PER_SECOND;
        return new DateTime(Math.clamp(ticks + offset, 0, MAX_TICKS), DateTimeKind.LOCAL);
    }

    /** How far the zone's clocks are ahead of Coordinated Universal Time when they show this time; zero for Utc. */
    public TimeSpan localOffset(ZoneId localZone) {
        if (kind == DateTimeKind.UTC) {
            return TimeSpan.ZERO;
        }
        // .NET reads a time that clocks show twice as standard time, one they skip with the offset before.
        var rules = localZone.getRules();
        var offsets = rules.getValidOffsets(toLocalDateTime());
        ZoneOffset offset =
                offsets.isEmpty() ? rules.getTransition(toLocalDateTime()).getOffsetBefore() : offsets.getLast();
        return TimeSpan.ofTicks(offset.getTotalSeconds() * TimeSpan.TICKS_PER_SECOND);
    }

    /** The clock reading as a Java value. */
    public LocalDateTime toLocalDateTime() {
        long seconds = ticks / TimeSpan.TICKS_PER_SECOND - UNIX_EPOCH_TICKS / TimeSpan.TICKS_PER_SECOND;
        int nanos = (int) (ticks % TimeSpan.TICKS_PER_SECOND) * 100;
        return LocalDateTime.ofEpochSecond(seconds, nanos, ZoneOffset.UTC);
    }

    /** The instant, what is not Utc being read on the zone's clocks. */
    public Instant toInstant(ZoneId localZone) {
        return toUniversalTime(localZone).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    /** The Windows file time; what is not Utc is taken as local. */
    public long toFileTime(ZoneId localZone) {
        long fileTime = toUniversalTime(localZone).ticks - FILE_TIME_EPOCH_TICKS;
        if (fileTime < 0) {
            throw new ArgumentRangeException(null, "a file time cannot lie before 1601");
        }
        return fileTime;
    }

    /** The OLE automation date: days since 1899-12-30, the time of day always counted forward. */
    public double toOADate() {
        if (ticks == 0) {
            return 0;
        }
        long value = ticks < TimeSpan.TICKS_PER_DAY ? ticks + OA_EPOCH_TICKS : ticks;
        if (value < 31_241_376_000_000_000L) {
            throw new ArithmeticException("an OLE automation date cannot lie before the year 100");
        }
        long millis = (value - OA_EPOCH_TICKS) / TimeSpan.TICKS_PER_MILLISECOND;
        long fraction = millis % 86_400_000L;
        if (millis < 0 && fraction != 0) {
            millis -= (86_400_000L + fraction) * 2;
        }
        return millis / 86_400_000.0;
    }

    /** Whether local clocks show daylight saving time at this moment. */
    public boolean isDaylightSavingTime(ZoneId localZone) {
        return kind != DateTimeKind.UTC
                && !localZone
                        .getRules()
                        .getStandardOffset(toInstant(localZone))
                        .equals(localZone.getRules().getOffset(toInstant(localZone)));
    }

    @Override
    public int compareTo(DateTime other) {
        return Long.compare(ticks, other.ticks);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateTime date && date.ticks == ticks;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(ticks);
    }

    /** ISO 8601 with seven decimals; for people who debug. Scripts see what {@code DateTimeFormat} makes. */
    @Override
    public String toString() {
        return toLocalDateTime() + (kind == DateTimeKind.UTC ? "Z" : "");
    }
}
