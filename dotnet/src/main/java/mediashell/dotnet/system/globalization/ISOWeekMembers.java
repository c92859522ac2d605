package mediashell.dotnet.system.globalization;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.EnumValue;
import mediashell.dotnet.system.DateOnly;
import mediashell.text.culture.CalendarWeek;

/** System.Globalization.ISOWeek: weeks of ISO 8601. */
@DotNetType("System.Globalization.ISOWeek")
final class ISOWeekMembers {

    private static final int MONDAY = 1;

    private ISOWeekMembers() {}

    @DotNetMethod
    static int getWeekOfYear(DateTime date) {
        return CalendarWeek.isoWeek(date);
    }

    @DotNetMethod
    static int getWeekOfYear(DateOnly date) {
        return CalendarWeek.isoWeek(date.date());
    }

    @DotNetMethod
    static int getYear(DateTime date) {
        return CalendarWeek.isoYear(date);
    }

    @DotNetMethod
    static int getYear(DateOnly date) {
        return CalendarWeek.isoYear(date.date());
    }

    @DotNetMethod
    static int getWeeksInYear(int year) {
        return CalendarWeek.isoWeeksInYear(year);
    }

    @DotNetMethod
    static DateTime toDateTime(int year, int week, @TypeName("System.DayOfWeek") EnumValue dayOfWeek) {
        return CalendarWeek.ofIsoWeek(year, week, dayOfWeek.intValue());
    }

    @DotNetMethod
    static DateOnly toDateOnly(int year, int week, @TypeName("System.DayOfWeek") EnumValue dayOfWeek) {
        return DateOnly.fromDateTime(CalendarWeek.ofIsoWeek(year, week, dayOfWeek.intValue()));
    }

    @DotNetMethod
    static DateTime getYearStart(int year) {
        return CalendarWeek.ofIsoWeek(year, 1, MONDAY);
    }

    @DotNetMethod
    static DateTime getYearEnd(int year) {
        return CalendarWeek.ofIsoWeek(year, CalendarWeek.isoWeeksInYear(year), 0);
    }
}
