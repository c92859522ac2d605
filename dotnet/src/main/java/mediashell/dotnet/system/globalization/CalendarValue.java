package mediashell.dotnet.system.globalization;

import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.DateTime;
import mediashell.text.culture.CultureCalendar;

/** One of .NET's calendars that cultures use. */
public final class CalendarValue implements DotNetObject {

    private static final int LEAP_YEAR_DAYS = 366;
    private static final int LUNAR_LEAP_YEAR_DAYS = 355;

    private final CultureCalendar calendar;

    CalendarValue(CultureCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public PSType psType() {
        return FacadeTypes.require("System.Globalization." + calendar.dotNetName());
    }

    CultureCalendar.Day day(DateTime date) {
        return calendar.dayOf(date);
    }

    DateTime date(int year, int month, int day) {
        return calendar.toDate(year, month, day);
    }

    int lastTwoDigitYear() {
        return switch (calendar) {
            case GREGORIAN -> 2049;
            case THAI_BUDDHIST -> 2592;
            case PERSIAN -> 1410;
            case UM_AL_QURA -> 1451;
        };
    }

    int fourDigits(int year) {
        if (year < 0) {
            throw new ArgumentRangeException("year", "a year is not negative, but is " + year);
        }
        int last = lastTwoDigitYear();
        return year >= 100 ? year : last - Math.floorMod(last - year, 100);
    }

    boolean isLeapYear(int days) {
        return days == (calendar == CultureCalendar.UM_AL_QURA ? LUNAR_LEAP_YEAR_DAYS : LEAP_YEAR_DAYS);
    }

    @Override
    public String toString() {
        return "System.Globalization." + calendar.dotNetName();
    }
}
