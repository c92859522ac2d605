package mediashell.text.culture;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DateTimeKind;
import mediashell.automation.values.TimeSpan;

/** The calendars that .NET gives cultures on Linux. The Gregorian needs no ICU, the Thai counts its years from -543. */
public enum CultureCalendar {
    GREGORIAN("GregorianCalendar", 2049),
    THAI_BUDDHIST("ThaiBuddhistCalendar", 2592),
    PERSIAN("PersianCalendar", 1410),
    UM_AL_QURA("UmAlQuraCalendar", 1451);

    private static final int THAI_YEARS = 543;
    private static final long MILLIS_PER_DAY = 86_400_000L;

    private final String dotNetName;
    private final int lastTwoDigitYear;

    CultureCalendar(String dotNetName, int lastTwoDigitYear) {
        this.dotNetName = dotNetName;
        this.lastTwoDigitYear = lastTwoDigitYear;
    }

    /** A day as the calendar names it. */
    public record Day(int year, int month, int day) {}

    /** The type's name in System.Globalization. */
    public String dotNetName() {
        return dotNetName;
    }

    /** The last year that two digits can mean (TwoDigitYearMax). */
    int lastTwoDigitYear() {
        return lastTwoDigitYear;
    }

    /** What the calendar calls the day of the date. */
    public Day dayOf(DateTime date) {
        return switch (this) {
            case GREGORIAN -> new Day(date.year(), date.month(), date.day());
            case THAI_BUDDHIST -> new Day(date.year() + THAI_YEARS, date.month(), date.day());
            case PERSIAN, UM_AL_QURA -> icuDay(date);
        };
    }

    /** Midnight of the calendar's day; an {@link ArgumentRangeException} if there is none. */
    public DateTime toDate(int year, int month, int day) {
        return switch (this) {
            case GREGORIAN -> DateTime.of(year, month, day);
            case THAI_BUDDHIST -> DateTime.of(year - THAI_YEARS, month, day);
            case PERSIAN, UM_AL_QURA -> icuDate(year, month, day);
        };
    }

    private Day icuDay(DateTime date) {
        Calendar calendar = icuCalendar();
        calendar.setTimeInMillis((date.ticks() - DateTime.UNIX_EPOCH_TICKS) / TimeSpan.TICKS_PER_MILLISECOND);
        return new Day(
                calendar.get(Calendar.YEAR), calendar.get(Calendar.MONTH) + 1, calendar.get(Calendar.DAY_OF_MONTH));
    }

    private DateTime icuDate(int year, int month, int day) {
        Calendar calendar = icuCalendar();
        calendar.setLenient(false);
        calendar.clear();
        calendar.set(year, month - 1, day);
        try {
            long days = Math.floorDiv(calendar.getTimeInMillis(), MILLIS_PER_DAY);
            return DateTime.ofTicks(
                    DateTime.UNIX_EPOCH_TICKS + days * TimeSpan.TICKS_PER_DAY, DateTimeKind.UNSPECIFIED);
        } catch (IllegalArgumentException notADay) {
            throw new ArgumentRangeException(null, dotNetName + " has no day " + year + "-" + month + "-" + day);
        }
    }

    private Calendar icuCalendar() {
        String name = this == PERSIAN ? "@calendar=persian" : "@calendar=islamic-umalqura";
        return Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale(name));
    }
}
