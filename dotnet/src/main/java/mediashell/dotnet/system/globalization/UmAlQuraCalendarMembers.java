package mediashell.dotnet.system.globalization;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.text.culture.CultureCalendar;

/** System.Globalization.UmAlQuraCalendar. */
@DotNetType(
        value = "System.Globalization.UmAlQuraCalendar",
        represents = CalendarValue.class,
        shared = true,
        base = "System.Globalization.Calendar")
final class UmAlQuraCalendarMembers {

    private UmAlQuraCalendarMembers() {}

    @DotNetConstructor
    static CalendarValue create() {
        return new CalendarValue(CultureCalendar.UM_AL_QURA);
    }
}
