package mediashell.text.culture;

import mediashell.automation.values.DateTime;

/** Weeks of the Gregorian year: by ISO 8601 (System.Globalization.ISOWeek) and by a rule (Calendar.GetWeekOfYear). */
public final class CalendarWeek {
    /** The week of January 1 is the first. */
    public static final int FIRST_DAY = 0;

    /** The first week that lies in the year completely. */
    public static final int FIRST_FULL_WEEK = 1;

    /** The first week with four days in the year. */
    public static final int FIRST_FOUR_DAY_WEEK = 2;

    private CalendarWeek() {}

    /** The week of ISO 8601, 1 to 53. */
    public static int isoWeek(DateTime date) {
        int week = isoWeekNumber(date);
        if (week < 1) {
            return isoWeeksInYear(date.year() - 1);
        }
        return week > isoWeeksInYear(date.year()) ? 1 : week;
    }

    /** The year that the ISO week belongs to. */
    public static int isoYear(DateTime date) {
        int week = isoWeekNumber(date);
        if (week < 1) {
            return date.year() - 1;
        }
        return week > isoWeeksInYear(date.year()) ? date.year() + 1 : date.year();
    }

    private static int isoWeekNumber(DateTime date) {
        return (date.dayOfYear() - isoDayOfWeek(date) + 10) / 7;
    }

    private static int isoDayOfWeek(DateTime date) {
        return date.dayOfWeek() == 0 ? 7 : date.dayOfWeek();
    }

    /** 52, or 53 in years that begin or end with a Thursday. */
    public static int isoWeeksInYear(int year) {
        boolean longYear = dayOfDecember31(year) == 4 || dayOfDecember31(year - 1) == 3;
        return longYear ? 53 : 52;
    }

    private static int dayOfDecember31(int year) {
        return Math.floorMod(year + Math.floorDiv(year, 4) - Math.floorDiv(year, 100) + Math.floorDiv(year, 400), 7);
    }

    /** The day of an ISO week; {@code dayOfWeek} with Sunday as 0 or 7, which ends the week. */
    public static DateTime ofIsoWeek(int year, int week, int dayOfWeek) {
        DateTime january4 = DateTime.of(year, 1, 4);
        int day = dayOfWeek == 0 ? 7 : dayOfWeek;
        return january4.addDays((week - 1) * 7.0 + day - isoDayOfWeek(january4));
    }

    /** The week by one of the rules, with weeks that begin on that day (Sunday is 0). */
    public static int weekOfYear(DateTime date, int rule, int firstDayOfWeek) {
        return switch (rule) {
            case FIRST_DAY -> weekFromFirstDay(date, firstDayOfWeek);
            case FIRST_FULL_WEEK -> weekFromFullDays(date, firstDayOfWeek, 7);
            case FIRST_FOUR_DAY_WEEK -> weekFromFullDays(date, firstDayOfWeek, 4);
            default -> throw new IllegalArgumentException("a week rule is 0 to 2, but is " + rule);
        };
    }

    private static int weekFromFirstDay(DateTime date, int firstDayOfWeek) {
        int dayOfYear = date.dayOfYear() - 1;
        int dayOfJanuary1 = date.dayOfWeek() - dayOfYear % 7;
        int offset = Math.floorMod(dayOfJanuary1 - firstDayOfWeek + 14, 7);
        return (dayOfYear + offset) / 7 + 1;
    }

    private static int weekFromFullDays(DateTime date, int firstDayOfWeek, int fullDays) {
        int dayOfYear = date.dayOfYear() - 1;
        int dayOfJanuary1 = Math.floorMod(date.dayOfWeek() - dayOfYear, 7);
        int offset = Math.floorMod(firstDayOfWeek - dayOfJanuary1, 7);
        offset = offset != 0 && offset >= fullDays ? offset - 7 : offset;
        int day = dayOfYear - offset;
        return day >= 0 ? day / 7 + 1 : weekFromFullDays(date.addDays(-(dayOfYear + 1)), firstDayOfWeek, fullDays);
    }
}
