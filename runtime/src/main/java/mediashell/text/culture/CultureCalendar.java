package mediashell.text.culture;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DateTimeKind;
import mediashell.automation.values.TimeSpan;

/**
 * The calendars of System.Globalization. Those that only count the years of the Gregorian calendar from another one need no ICU.
 */
public enum CultureCalendar {
    GREGORIAN("GregorianCalendar", 2049, 0),
    THAI_BUDDHIST("ThaiBuddhistCalendar", 2592, 543),
    TAIWAN("TaiwanCalendar", 99, -1911),
    KOREAN("KoreanCalendar", 4382, 2333),
    JAPANESE("JapaneseCalendar", 99, 0),
    PERSIAN("PersianCalendar", 1410, "persian"),
    UM_AL_QURA("UmAlQuraCalendar", 1451, "islamic-umalqura"),
    HIJRI("HijriCalendar", 1451, "islamic-civil"),
    HEBREW("HebrewCalendar", 5790, "hebrew"),
    JULIAN("JulianCalendar", 2049, "gregorian");

    /** The first days of Meiji, Taisho, Showa, Heisei and Reiwa, as .NET has them. */
    private static final int[][] JAPANESE_ERAS = {
        {1868, 9, 8}, {1912, 7, 30}, {1926, 12, 25}, {1989, 1, 8}, {2019, 5, 1}
    };

    private static final long MILLIS_PER_DAY = 86_400_000L;
    private static final int LEAP_ADAR_MONTH = 6;

    private final String dotNetName;
    private final int lastTwoDigitYear;
    private final int addedYears;
    private final String icuName;

    CultureCalendar(String dotNetName, int lastTwoDigitYear, int addedYears) {
        this.dotNetName = dotNetName;
        this.lastTwoDigitYear = lastTwoDigitYear;
        this.addedYears = addedYears;
        this.icuName = null;
    }

    CultureCalendar(String dotNetName, int lastTwoDigitYear, String icuName) {
        this.dotNetName = dotNetName;
        this.lastTwoDigitYear = lastTwoDigitYear;
        this.addedYears = 0;
        this.icuName = icuName;
    }

    /** A day as the calendar names it. */
    public record Day(int year, int month, int day) {}

    /** The type's name in System.Globalization. */
    public String dotNetName() {
        return dotNetName;
    }

    /** The last year that two digits can mean (TwoDigitYearMax). */
    public int lastTwoDigitYear() {
        return lastTwoDigitYear;
    }

    /** Whether its months follow the moon, or both sun and moon, rather than the sun. */
    public boolean isLunar() {
        return this == UM_AL_QURA || this == HIJRI || this == HEBREW;
    }

    /** How many eras it counts; the last one is the current one. */
    public int eras() {
        return this == JAPANESE ? JAPANESE_ERAS.length : 1;
    }

    /** The number of the date's era, from 1 on; an {@link ArgumentRangeException} before the first. */
    public int eraOf(DateTime date) {
        for (int era = eras(); era > 0 && this == JAPANESE; era--) {
            if (date.compareTo(eraStart(era)) >= 0) {
                return era;
            }
        }
        if (this == JAPANESE) {
            throw new ArgumentRangeException("time", "the eras of Japan begin on 1868-09-08");
        }
        return 1;
    }

    private static DateTime eraStart(int era) {
        int[] first = JAPANESE_ERAS[era - 1];
        return DateTime.of(first[0], first[1], first[2]);
    }

    /** What the calendar calls the day of the date. */
    public Day dayOf(DateTime date) {
        if (icuName != null) {
            return icuDay(date);
        }
        int years = this == JAPANESE ? 1 - JAPANESE_ERAS[eraOf(date) - 1][0] : addedYears;
        return new Day(date.year() + years, date.month(), date.day());
    }

    /** Midnight of the calendar's day in the current era; an {@link ArgumentRangeException} if there is none. */
    public DateTime toDate(int year, int month, int day) {
        return toDate(year, month, day, eras());
    }

    /** Midnight of the calendar's day in an era; an {@link ArgumentRangeException} if there is none. */
    public DateTime toDate(int year, int month, int day, int era) {
        if (era < 0 || era > eras()) {
            throw new ArgumentRangeException("era", dotNetName + " has " + eras() + " eras, not " + era);
        }
        if (icuName != null) {
            return icuDate(year, month, day);
        }
        int current = era == 0 ? eras() : era;
        return DateTime.of(this == JAPANESE ? year - 1 + JAPANESE_ERAS[current - 1][0] : year - addedYears, month, day);
    }

    /** How many months the year has: 12, but 13 in leap years of the Hebrew calendar. */
    public int monthsInYear(int year) {
        return this == HEBREW && isHebrewLeapYear(year) ? 13 : 12;
    }

    /** By the cycle of nineteen years. */
    private static boolean isHebrewLeapYear(int year) {
        return Math.floorMod(7L * year + 1, 19) < 7;
    }

    private Day icuDay(DateTime date) {
        Calendar calendar = icuCalendar();
        calendar.setTimeInMillis((date.ticks() - DateTime.UNIX_EPOCH_TICKS) / TimeSpan.TICKS_PER_MILLISECOND);
        int year = calendar.get(Calendar.YEAR);
        int month = calendar.get(Calendar.MONTH) + 1;
        boolean skipsAdar = this == HEBREW && month > LEAP_ADAR_MONTH && !isHebrewLeapYear(year);
        return new Day(year, skipsAdar ? month - 1 : month, calendar.get(Calendar.DAY_OF_MONTH));
    }

    private DateTime icuDate(int year, int month, int day) {
        Calendar calendar = icuCalendar();
        boolean skipsAdar = this == HEBREW && month >= LEAP_ADAR_MONTH && !isHebrewLeapYear(year);
        calendar.setLenient(false);
        calendar.clear();
        calendar.set(year, skipsAdar ? month : month - 1, day);
        try {
            long days = Math.floorDiv(calendar.getTimeInMillis(), MILLIS_PER_DAY);
            return DateTime.ofTicks(
                    DateTime.UNIX_EPOCH_TICKS + days * TimeSpan.TICKS_PER_DAY, DateTimeKind.UNSPECIFIED);
        } catch (IllegalArgumentException notADay) {
            throw new ArgumentRangeException(null, dotNetName + " has no day " + year + "-" + month + "-" + day);
        }
    }

    private Calendar icuCalendar() {
        if (this == HEBREW) {
            // the cast spares the verifier loading ICU where no calendar is asked for
            return Calendar.class.cast(new HebrewCalendar(TimeZone.GMT_ZONE));
        }
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("@calendar=" + icuName));
        if (calendar instanceof GregorianCalendar gregorian) {
            gregorian.setGregorianChange(new java.util.Date(Long.MAX_VALUE));
        }
        return calendar;
    }
}
