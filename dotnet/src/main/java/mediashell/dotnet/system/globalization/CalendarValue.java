package mediashell.dotnet.system.globalization;

import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.DateTime;
import mediashell.text.culture.CultureCalendar;

/** One of .NET's calendars, with the range of years that two digits mean. */
public final class CalendarValue implements DotNetObject {

    private final CultureCalendar calendar;
    private int lastTwoDigitYear;

    CalendarValue(CultureCalendar calendar) {
        this.calendar = calendar;
        this.lastTwoDigitYear = calendar.lastTwoDigitYear();
    }

    @Override
    public PSType psType() {
        return FacadeTypes.require("System.Globalization." + calendar.dotNetName());
    }

    CultureCalendar calendar() {
        return calendar;
    }

    CultureCalendar.Day day(DateTime date) {
        return calendar.dayOf(date);
    }

    DateTime date(int year, int month, int day) {
        return calendar.toDate(year, month, day);
    }

    int lastTwoDigitYear() {
        return lastTwoDigitYear;
    }

    void lastTwoDigitYear(int year) {
        if (year < 99) {
            throw new ArgumentRangeException("value", "the last year of two digits is 99 or later, but is " + year);
        }
        lastTwoDigitYear = year;
    }

    int fourDigits(int year) {
        if (year < 0) {
            throw new ArgumentRangeException("year", "a year is not negative, but is " + year);
        }
        return year >= 100 ? year : lastTwoDigitYear - Math.floorMod(lastTwoDigitYear - year, 100);
    }

    /** The same time of day so many months later; the day is the last one of its month at most. */
    DateTime addMonths(DateTime time, int months) {
        CultureCalendar.Day from = day(time);
        int year = from.year();
        int month = from.month() + months;
        while (month > calendar.monthsInYear(year)) {
            month -= calendar.monthsInYear(year++);
        }
        while (month < 1) {
            month += calendar.monthsInYear(--year);
        }
        return sameTime(time, year, month, from.day());
    }

    DateTime addYears(DateTime time, int years) {
        CultureCalendar.Day from = day(time);
        int year = from.year() + years;
        return sameTime(time, year, Math.min(from.month(), calendar.monthsInYear(year)), from.day());
    }

    private DateTime sameTime(DateTime time, int year, int month, int day) {
        int last = daysInMonth(year, month);
        return date(year, month, Math.min(day, last)).add(time.timeOfDay());
    }

    int daysInMonth(int year, int month) {
        boolean last = month == calendar.monthsInYear(year);
        DateTime next = date(last ? year + 1 : year, last ? 1 : month + 1, 1);
        return next.subtract(date(year, month, 1)).days();
    }

    int daysInYear(int year) {
        return date(year + 1, 1, 1).subtract(date(year, 1, 1)).days();
    }

    boolean isLeapYear(int year) {
        return switch (calendar) {
            case HEBREW -> calendar.monthsInYear(year) > 12;
            case HIJRI, UM_AL_QURA -> daysInYear(year) > 354;
            default -> daysInYear(year) > 365;
        };
    }

    /** The month that only leap years have, or 0. */
    int leapMonth(int year) {
        return calendar == CultureCalendar.HEBREW && isLeapYear(year) ? 7 : 0;
    }

    @Override
    public String toString() {
        return "System.Globalization." + calendar.dotNetName();
    }
}
