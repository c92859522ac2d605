package mediashell.dotnet.system.globalization;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.text.culture.Culture;
import mediashell.text.culture.DateTimeFormatInfo;

/** System.Globalization.DateTimeFormatInfo. */
@DotNetType(
        value = "System.Globalization.DateTimeFormatInfo",
        represents = DateTimeFormatInfo.class,
        interfaces = {"System.IFormatProvider", "System.ICloneable"})
final class DateTimeFormatInfoMembers {

    private DateTimeFormatInfoMembers() {}

    @DotNetConstructor
    static DateTimeFormatInfo create() {
        return new DateTimeFormatInfo();
    }

    @DotNetProperty
    static DateTimeFormatInfo currentInfo(ExecutionContext context) {
        return context.culture().dateTimeFormat();
    }

    @DotNetProperty
    static DateTimeFormatInfo invariantInfo() {
        return Culture.INVARIANT.dateTimeFormat();
    }

    @DotNetProperty
    static boolean isReadOnly(DateTimeFormatInfo self) {
        return self.isReadOnly();
    }

    @DotNetProperty
    static String sortableDateTimePattern(DateTimeFormatInfo self) {
        return self.sortableDateTimePattern();
    }

    @DotNetProperty
    static String universalSortableDateTimePattern(DateTimeFormatInfo self) {
        return self.universalSortableDateTimePattern();
    }

    @DotNetProperty
    static String rFC1123Pattern(DateTimeFormatInfo self) {
        return self.rfc1123Pattern();
    }

    @DotNetProperty
    static @TypeName("System.DayOfWeek") EnumValue firstDayOfWeek(DateTimeFormatInfo self) {
        return new EnumValue(FacadeTypes.require("System.DayOfWeek"), self.firstDayOfWeek());
    }

    @DotNetProperty
    static @TypeName("System.Globalization.CalendarWeekRule") EnumValue calendarWeekRule(DateTimeFormatInfo self) {
        return new EnumValue(FacadeTypes.require("System.Globalization.CalendarWeekRule"), self.calendarWeekRule());
    }

    @DotNetMethod
    static Object clone(DateTimeFormatInfo self) {
        return self.copy();
    }

    @DotNetMethod
    static String getMonthName(DateTimeFormatInfo self, int month) {
        return self.monthNames()[month - 1];
    }

    @DotNetMethod
    static String getAbbreviatedMonthName(DateTimeFormatInfo self, int month) {
        return self.abbreviatedMonthNames()[month - 1];
    }

    @DotNetMethod
    static String getDayName(DateTimeFormatInfo self, @TypeName("System.DayOfWeek") EnumValue dayofweek) {
        return self.dayNames()[dayofweek.intValue()];
    }

    @DotNetMethod
    static String getAbbreviatedDayName(DateTimeFormatInfo self, @TypeName("System.DayOfWeek") EnumValue dayofweek) {
        return self.abbreviatedDayNames()[dayofweek.intValue()];
    }

    @DotNetProperty
    static String aMDesignator(DateTimeFormatInfo self) {
        return self.amDesignator();
    }

    @DotNetProperty
    static void aMDesignator(DateTimeFormatInfo self, String value) {
        self.amDesignator(value);
    }

    @DotNetProperty
    static String pMDesignator(DateTimeFormatInfo self) {
        return self.pmDesignator();
    }

    @DotNetProperty
    static void pMDesignator(DateTimeFormatInfo self, String value) {
        self.pmDesignator(value);
    }

    @DotNetProperty
    static String dateSeparator(DateTimeFormatInfo self) {
        return self.dateSeparator();
    }

    @DotNetProperty
    static void dateSeparator(DateTimeFormatInfo self, String value) {
        self.dateSeparator(value);
    }

    @DotNetProperty
    static String timeSeparator(DateTimeFormatInfo self) {
        return self.timeSeparator();
    }

    @DotNetProperty
    static void timeSeparator(DateTimeFormatInfo self, String value) {
        self.timeSeparator(value);
    }

    @DotNetProperty
    static String shortDatePattern(DateTimeFormatInfo self) {
        return self.shortDatePattern();
    }

    @DotNetProperty
    static void shortDatePattern(DateTimeFormatInfo self, String value) {
        self.shortDatePattern(value);
    }

    @DotNetProperty
    static String longDatePattern(DateTimeFormatInfo self) {
        return self.longDatePattern();
    }

    @DotNetProperty
    static void longDatePattern(DateTimeFormatInfo self, String value) {
        self.longDatePattern(value);
    }

    @DotNetProperty
    static String shortTimePattern(DateTimeFormatInfo self) {
        return self.shortTimePattern();
    }

    @DotNetProperty
    static void shortTimePattern(DateTimeFormatInfo self, String value) {
        self.shortTimePattern(value);
    }

    @DotNetProperty
    static String longTimePattern(DateTimeFormatInfo self) {
        return self.longTimePattern();
    }

    @DotNetProperty
    static void longTimePattern(DateTimeFormatInfo self, String value) {
        self.longTimePattern(value);
    }

    @DotNetProperty
    static String monthDayPattern(DateTimeFormatInfo self) {
        return self.monthDayPattern();
    }

    @DotNetProperty
    static void monthDayPattern(DateTimeFormatInfo self, String value) {
        self.monthDayPattern(value);
    }

    @DotNetProperty
    static String yearMonthPattern(DateTimeFormatInfo self) {
        return self.yearMonthPattern();
    }

    @DotNetProperty
    static void yearMonthPattern(DateTimeFormatInfo self, String value) {
        self.yearMonthPattern(value);
    }

    @DotNetProperty
    static String fullDateTimePattern(DateTimeFormatInfo self) {
        return self.fullDateTimePattern();
    }

    @DotNetProperty
    static void fullDateTimePattern(DateTimeFormatInfo self, String value) {
        self.fullDateTimePattern(value);
    }

    @DotNetProperty
    static String[] dayNames(DateTimeFormatInfo self) {
        return self.dayNames();
    }

    @DotNetProperty
    static void dayNames(DateTimeFormatInfo self, String[] value) {
        self.dayNames(value);
    }

    @DotNetProperty
    static String[] abbreviatedDayNames(DateTimeFormatInfo self) {
        return self.abbreviatedDayNames();
    }

    @DotNetProperty
    static void abbreviatedDayNames(DateTimeFormatInfo self, String[] value) {
        self.abbreviatedDayNames(value);
    }

    @DotNetProperty
    static String[] shortestDayNames(DateTimeFormatInfo self) {
        return self.shortestDayNames();
    }

    @DotNetProperty
    static void shortestDayNames(DateTimeFormatInfo self, String[] value) {
        self.shortestDayNames(value);
    }

    @DotNetProperty
    static String[] monthNames(DateTimeFormatInfo self) {
        return self.monthNames();
    }

    @DotNetProperty
    static void monthNames(DateTimeFormatInfo self, String[] value) {
        self.monthNames(value);
    }

    @DotNetProperty
    static String[] abbreviatedMonthNames(DateTimeFormatInfo self) {
        return self.abbreviatedMonthNames();
    }

    @DotNetProperty
    static void abbreviatedMonthNames(DateTimeFormatInfo self, String[] value) {
        self.abbreviatedMonthNames(value);
    }

    @DotNetProperty
    static String[] monthGenitiveNames(DateTimeFormatInfo self) {
        return self.monthGenitiveNames();
    }

    @DotNetProperty
    static void monthGenitiveNames(DateTimeFormatInfo self, String[] value) {
        self.monthGenitiveNames(value);
    }

    @DotNetProperty
    static String[] abbreviatedMonthGenitiveNames(DateTimeFormatInfo self) {
        return self.abbreviatedMonthGenitiveNames();
    }

    @DotNetProperty
    static void abbreviatedMonthGenitiveNames(DateTimeFormatInfo self, String[] value) {
        self.abbreviatedMonthGenitiveNames(value);
    }

    @DotNetProperty
    static CalendarValue calendar(DateTimeFormatInfo self) {
        return new CalendarValue(self.calendar());
    }
}
