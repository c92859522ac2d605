package mediashell.dotnet.system;

import mediashell.automation.values.PSReference;
import mediashell.automation.values.TimeSpan;
import mediashell.text.format.Parsed;

/** What TryParse of TimeSpan stores. */
final class TimeSpans {

    private TimeSpans() {}

    static boolean store(Parsed<TimeSpan> parsed, PSReference result) {
        result.setValue(parsed.isValue() ? parsed.get() : TimeSpan.ZERO);
        return parsed.isValue();
    }
}
