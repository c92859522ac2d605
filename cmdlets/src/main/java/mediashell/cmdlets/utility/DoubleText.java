package mediashell.cmdlets.utility;

import mediashell.text.culture.Culture;
import mediashell.text.format.NumberFormatter;

/** Doubles as .NET writes them so that they can be read back: R in the invariant culture. */
final class DoubleText {

    private DoubleText() {}

    static String of(double number) {
        return NumberFormatter.format(number, "R", Culture.INVARIANT.numberFormat());
    }

    static String of(float number) {
        return NumberFormatter.format(number, "R", Culture.INVARIANT.numberFormat());
    }
}
