package mediashell.dotnet.system.globalization;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DateTimeKind;
import mediashell.automation.values.EnumValue;
import mediashell.text.culture.CalendarWeek;

/** System.Globalization.Calendar and the calendars of the cultures, which share one Java class. */
@DotNetType(value = "System.Globalization.Calendar", represents = CalendarValue.class)
final class CalendarMembers {

    private CalendarMembers() {}

    @DotNetProperty
    static int twoDigitYearMax(CalendarValue self) {
        return self.lastTwoDigitYear();
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
    static int getDaysInMonth(CalendarValue self, int year, int month) {
        boolean last = month == 12;
        DateTime next = self.date(last ? year + 1 : year, last ? 1 : month + 1, 1);
        return next.subtract(self.date(year, month, 1)).days();
    }

    @DotNetMethod
    static int getDaysInYear(CalendarValue self, int year) {
        return self.date(year + 1, 1, 1).subtract(self.date(year, 1, 1)).days();
    }

    @DotNetMethod
    static int getMonthsInYear(CalendarValue self, int year) {
        return 12;
    }

    @DotNetMethod
    static boolean isLeapYear(CalendarValue self, int year) {
        return self.isLeapYear(getDaysInYear(self, year));
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
    static DateTime addWeeks(CalendarValue self, DateTime time, int weeks) {
        return time.addDays(7.0 * weeks);
    }

    @DotNetMethod
    static DateTime toDateTime(
            CalendarValue self, int year, int month, int day, int hour, int minute, int second, int millisecond) {
        DateTime time = DateTime.of(1, 1, 1, hour, minute, second, millisecond, DateTimeKind.UNSPECIFIED);
        return self.date(year, month, day).addTicks(time.ticks());
    }
}
