package mediashell.dotnet.system.globalization;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.text.culture.CultureCalendar;

/** System.Globalization.HebrewCalendar. */
@DotNetType(
        value = "System.Globalization.HebrewCalendar",
        represents = CalendarValue.class,
        shared = true,
        base = "System.Globalization.Calendar")
final class HebrewCalendarMembers {

    private HebrewCalendarMembers() {}

    @DotNetConstructor
    static CalendarValue create() {
        return new CalendarValue(CultureCalendar.HEBREW);
    }
}
