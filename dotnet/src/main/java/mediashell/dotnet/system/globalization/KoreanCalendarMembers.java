package mediashell.dotnet.system.globalization;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.text.culture.CultureCalendar;

/** System.Globalization.KoreanCalendar. */
@DotNetType(
        value = "System.Globalization.KoreanCalendar",
        represents = CalendarValue.class,
        shared = true,
        base = "System.Globalization.Calendar")
final class KoreanCalendarMembers {

    private KoreanCalendarMembers() {}

    @DotNetConstructor
    static CalendarValue create() {
        return new CalendarValue(CultureCalendar.KOREAN);
    }
}
