package mediashell.automation.values;

/** A day of the proleptic Gregorian calendar, to and from the number of days since 0001-01-01. */
record CalendarDays(int year, int month, int day) {
    private static final int[] DAYS_BEFORE_MONTH = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};
    private static final int DAYS_PER_400_YEARS = 146_097;

    static boolean isLeapYear(int year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int daysInMonth(int year, int month) {
        return month == 2 && isLeapYear(year) ? 29 : DAYS_BEFORE_MONTH[month] - DAYS_BEFORE_MONTH[month - 1];
    }

    /** The number of days from 0001-01-01 to that day; an {@link ArgumentRangeException} if there is no such day. */
    static long toDays(int year, int month, int day) {
        boolean valid =
                year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
        if (!valid) {
            throw new ArgumentRangeException(null, "there is no day " + year + "-" + month + "-" + day);
        }
        return daysBeforeYear(year) + daysBeforeMonth(year, month) + day - 1;
    }

    private static long daysBeforeYear(int year) {
        long before = year - 1L;
        return before * 365 + before / 4 - before / 100 + before / 400;
    }

    private static int daysBeforeMonth(int year, int month) {
        return DAYS_BEFORE_MONTH[month - 1] + (month > 2 && isLeapYear(year) ? 1 : 0);
    }

    /** The day that many days after 0001-01-01. */
    static CalendarDays of(long days) {
        // The estimate by the mean length of a year is at most one off.
        int year = (int) (days * 400 / DAYS_PER_400_YEARS) + 1;
        if (daysBeforeYear(year) > days) {
            year--;
        } else if (daysBeforeYear(year + 1) <= days) {
            year++;
        }
        int dayOfYear = (int) (days - daysBeforeYear(year));
        int month = dayOfYear / 32 + 1;
        while (month < 12 && daysBeforeMonth(year, month + 1) <= dayOfYear) {
            month++;
        }
        return new CalendarDays(year, month, dayOfYear - daysBeforeMonth(year, month) + 1);
    }
}
