package mediashell.dotnet.system.globalization;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.text.culture.CultureCalendar;

/** System.Globalization.ThaiBuddhistCalendar. */
@DotNetType(
        value = "System.Globalization.ThaiBuddhistCalendar",
        represents = CalendarValue.class,
        shared = true,
        base = "System.Globalization.Calendar")
final class ThaiBuddhistCalendarMembers {

    private ThaiBuddhistCalendarMembers() {}

    @DotNetConstructor
    static CalendarValue create() {
        return new CalendarValue(CultureCalendar.THAI_BUDDHIST);
    }
}
