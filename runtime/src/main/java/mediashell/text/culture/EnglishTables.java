package mediashell.text.culture;

/** What ICU 72 says of en-US, so that a session in English loads no ICU; a test holds it against ICU4J. */
final class EnglishTables {
    private static final String NARROW_NO_BREAK_SPACE = "\u202f";

    private EnglishTables() {}

    static NumberFormatInfo number() {
        var info = new NumberFormatInfo();
        info.numberDecimalDigits(3);
        info.percentDecimalDigits(3);
        info.currencySymbol("$");
        info.currencyNegativePattern(1);
        info.percentPositivePattern(1);
        info.percentNegativePattern(1);
        info.positiveInfinitySymbol("\u221e");
        info.negativeInfinitySymbol("-\u221e");
        return info;
    }

    static DateTimeFormatInfo date() {
        var info = new DateTimeFormatInfo();
        info.shortDatePattern("M/d/yyyy");
        info.longDatePattern("dddd, MMMM d, yyyy");
        info.shortTimePattern("h:mm" + NARROW_NO_BREAK_SPACE + "tt");
        info.longTimePattern("h:mm:ss" + NARROW_NO_BREAK_SPACE + "tt");
        info.monthDayPattern("MMMM d");
        info.yearMonthPattern("MMMM yyyy");
        info.eraName("AD");
        info.abbreviatedEraName("A");
        return info;
    }
}
