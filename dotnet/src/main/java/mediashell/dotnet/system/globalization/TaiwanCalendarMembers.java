package mediashell.dotnet.system.globalization;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.text.culture.CultureCalendar;

/** System.Globalization.TaiwanCalendar. */
@DotNetType(
        value = "System.Globalization.TaiwanCalendar",
        represents = CalendarValue.class,
        shared = true,
        base = "System.Globalization.Calendar")
final class TaiwanCalendarMembers {

    private TaiwanCalendarMembers() {}

    @DotNetConstructor
    static CalendarValue create() {
        return new CalendarValue(CultureCalendar.TAIWAN);
    }
}
