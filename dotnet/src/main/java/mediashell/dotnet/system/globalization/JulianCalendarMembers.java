package mediashell.dotnet.system.globalization;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.text.culture.CultureCalendar;

/** System.Globalization.JulianCalendar. */
@DotNetType(
        value = "System.Globalization.JulianCalendar",
        represents = CalendarValue.class,
        shared = true,
        base = "System.Globalization.Calendar")
final class JulianCalendarMembers {

    private JulianCalendarMembers() {}

    @DotNetConstructor
    static CalendarValue create() {
        return new CalendarValue(CultureCalendar.JULIAN);
    }
}
