package mediashell.dotnet.system.globalization;

import java.util.stream.IntStream;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DateTimeKind;
import mediashell.automation.values.EnumValue;
import mediashell.text.culture.CalendarWeek;
import mediashell.text.culture.CultureCalendar;

/** System.Globalization.Calendar and the calendars of the cultures, which share one Java class. */
@DotNetType(value = "System.Globalization.Calendar", represents = CalendarValue.class)
final class CalendarMembers {

    private CalendarMembers() {}

    @DotNetProperty
    static int twoDigitYearMax(CalendarValue self) {
        return self.lastTwoDigitYear();
    }

    @DotNetProperty
    static void twoDigitYearMax(CalendarValue self, int value) {
        self.lastTwoDigitYear(value);
    }

    /** From the current era back. */
    @DotNetProperty
    static int[] eras(CalendarValue self) {
        int count = self.calendar().eras();
        return IntStream.range(0, count).map(i -> count - i).toArray();
    }

    @DotNetProperty
    static @TypeName("System.Globalization.CalendarAlgorithmType") EnumValue algorithmType(CalendarValue self) {
        int type =
                self.calendar() == CultureCalendar.HEBREW ? 3 : self.calendar().isLunar() ? 2 : 1;
        return new EnumValue(FacadeTypes.require("System.Globalization.CalendarAlgorithmType"), type);
    }

    @DotNetProperty
    static boolean isReadOnly(CalendarValue self) {
        return false;
    }

    @DotNetMethod
    static Object clone(CalendarValue self) {
        CalendarValue copy = new CalendarValue(self.calendar());
        copy.lastTwoDigitYear(self.lastTwoDigitYear());
        return copy;
    }

    @DotNetMethod
    static int getYear(CalendarValue self, DateTime time) {
        return self.day(time).year();
    }

    @DotNetMethod
    static int getMonth(CalendarValue self, DateTime time) {
        return self.day(time).month();
    }

    @DotNetMethod
    static int getDayOfMonth(CalendarValue self, DateTime time) {
        return self.day(time).day();
    }

    @DotNetMethod
    static int getDayOfYear(CalendarValue self, DateTime time) {
        DateTime first = self.date(self.day(time).year(), 1, 1);
        return time.date().subtract(first).days() + 1;
    }

    @DotNetMethod
    static @TypeName("System.DayOfWeek") EnumValue getDayOfWeek(CalendarValue self, DateTime time) {
        return new EnumValue(FacadeTypes.require("System.DayOfWeek"), time.dayOfWeek());
    }

    @DotNetMethod
    static int getHour(CalendarValue self, DateTime time) {
        return time.hour();
    }

    @DotNetMethod
    static int getMinute(CalendarValue self, DateTime time) {
        return time.minute();
    }

    @DotNetMethod
    static int getSecond(CalendarValue self, DateTime time) {
        return time.second();
    }

    @DotNetMethod
    static double getMilliseconds(CalendarValue self, DateTime time) {
        return time.millisecond();
    }

    @DotNetMethod
    static int getEra(CalendarValue self, DateTime time) {
        return self.calendar().eraOf(time);
    }

    @DotNetMethod
    static int getDaysInMonth(CalendarValue self, int year, int month) {
        return self.daysInMonth(year, month);
    }

    @DotNetMethod
    static int getDaysInMonth(CalendarValue self, int year, int month, int era) {
        return self.daysInMonth(year, month);
    }

    @DotNetMethod
    static int getDaysInYear(CalendarValue self, int year) {
        return self.daysInYear(year);
    }

    @DotNetMethod
    static int getDaysInYear(CalendarValue self, int year, int era) {
        return self.daysInYear(year);
    }

    @DotNetMethod
    static int getMonthsInYear(CalendarValue self, int year) {
        return self.calendar().monthsInYear(year);
    }

    @DotNetMethod
    static int getMonthsInYear(CalendarValue self, int year, int era) {
        return self.calendar().monthsInYear(year);
    }

    @DotNetMethod
    static boolean isLeapYear(CalendarValue self, int year) {
        return self.isLeapYear(year);
    }

    @DotNetMethod
    static boolean isLeapYear(CalendarValue self, int year, int era) {
        return self.isLeapYear(year);
    }

    @DotNetMethod
    static boolean isLeapMonth(CalendarValue self, int year, int month) {
        return month == self.leapMonth(year);
    }

    @DotNetMethod
    static boolean isLeapDay(CalendarValue self, int year, int month, int day) {
        self.date(year, month, day);
        boolean gregorian = !self.calendar().isLunar() && self.calendar() != CultureCalendar.PERSIAN;
        return gregorian ? month == 2 && day == 29 : self.isLeapYear(year) && month == 12 && day == 30;
    }

    @DotNetMethod
    static int getLeapMonth(CalendarValue self, int year) {
        return self.leapMonth(year);
    }

    @DotNetMethod
    static int getWeekOfYear(
            CalendarValue self,
            DateTime time,
            @TypeName("System.Globalization.CalendarWeekRule") EnumValue rule,
            @TypeName("System.DayOfWeek") EnumValue firstDayOfWeek) {
        return CalendarWeek.weekOfYear(time, rule.intValue(), firstDayOfWeek.intValue());
    }

    @DotNetMethod
    static int toFourDigitYear(CalendarValue self, int year) {
        return self.fourDigits(year);
    }

    @DotNetMethod
    static DateTime addDays(CalendarValue self, DateTime time, int days) {
        return time.addDays(days);
    }

    @DotNetMethod
    static DateTime addHours(CalendarValue self, DateTime time, int hours) {
        return time.addHours(hours);
    }

    @DotNetMethod
    static DateTime addMinutes(CalendarValue self, DateTime time, int minutes) {
        return time.addMinutes(minutes);
    }

    @DotNetMethod
    static DateTime addSeconds(CalendarValue self, DateTime time, int seconds) {
        return time.addSeconds(seconds);
    }

    @DotNetMethod
    static DateTime addMonths(CalendarValue self, DateTime time, int months) {
        return self.addMonths(time, months);
    }

    @DotNetMethod
    static DateTime addYears(CalendarValue self, DateTime time, int years) {
        return self.addYears(time, years);
    }

    @DotNetMethod
    static DateTime addWeeks(CalendarValue self, DateTime time, int weeks) {
        return time.addDays(7.0 * weeks);
    }

    @DotNetMethod
    static DateTime toDateTime(
            CalendarValue self, int year, int month, int day, int hour, int minute, int second, int millisecond) {
        DateTime time = DateTime.of(1, 1, 1, hour, minute, second, millisecond, DateTimeKind.UNSPECIFIED);
        return self.date(year, month, day).addTicks(time.ticks());
    }

    @DotNetMethod
    static DateTime toDateTime(
            CalendarValue self,
            int year,
            int month,
            int day,
            int hour,
            int minute,
            int second,
            int millisecond,
            int era) {
        DateTime time = DateTime.of(1, 1, 1, hour, minute, second, millisecond, DateTimeKind.UNSPECIFIED);
        return self.calendar().toDate(year, month, day, era).addTicks(time.ticks());
    }
}
