package mediashell.dotnet.system;

import mediashell.automation.session.ExecutionContext;
import mediashell.text.culture.Culture;
import mediashell.text.culture.DateTimeFormatInfo;
import mediashell.text.culture.NumberFormatInfo;

/** What an IFormatProvider argument gives: a culture, or its number or date part; null means the session's culture. */
public final class Providers {

    private Providers() {}

    public static Culture culture(ExecutionContext context, Object provider) {
        return switch (provider) {
            case Culture culture -> culture;
            case NumberFormatInfo numbers -> Culture.INVARIANT.with(numbers, Culture.INVARIANT.dateTimeFormat());
            case DateTimeFormatInfo dates -> Culture.INVARIANT.with(Culture.INVARIANT.numberFormat(), dates);
            case null, default -> context.culture();
        };
    }

    public static NumberFormatInfo numbers(ExecutionContext context, Object provider) {
        return culture(context, provider).numberFormat();
    }
}
