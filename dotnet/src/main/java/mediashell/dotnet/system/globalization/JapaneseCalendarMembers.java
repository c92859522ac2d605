package mediashell.dotnet.system.globalization;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.text.culture.CultureCalendar;

/** System.Globalization.JapaneseCalendar. */
@DotNetType(
        value = "System.Globalization.JapaneseCalendar",
        represents = CalendarValue.class,
        shared = true,
        base = "System.Globalization.Calendar")
final class JapaneseCalendarMembers {

    private JapaneseCalendarMembers() {}

    @DotNetConstructor
    static CalendarValue create() {
        return new CalendarValue(CultureCalendar.JAPANESE);
    }
}
