package mediashell.text.culture;

import java.util.Arrays;
import java.util.List;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;

/**
 * Reads a culture out of ICU4J the way .NET reads it out of ICU4C: which symbol becomes which property, and how ICU's
 * patterns become .NET's (System.Globalization.Native, locale number info and calendar data).
 */
final class IcuCultureData {
    private static final List<String> NEGATIVE_NUMBERS = List.of("(n)", "-n", "- n", "n-", "n -");
    private static final List<String> POSITIVE_CURRENCIES = List.of("Cn", "nC", "C n", "n C");
    private static final List<String> NEGATIVE_CURRENCIES = List.of(
            "(Cn)", "-Cn", "C-n", "Cn-", "(nC)", "-nC", "n-C", "nC-", "-n C", "-C n", "n C-", "C n-", "C -n", "n- C",
            "(C n)", "(n C)", "C- n");
    private static final List<String> POSITIVE_PERCENTS = List.of("n %", "n%", "%n", "% n");
    private static final List<String> NEGATIVE_PERCENTS =
            List.of("-n %", "-n%", "-%n", "%-n", "%n-", "n-%", "n%-", "-% n", "n %-", "% n-", "% -n", "n- %");

    private final ULocale locale;

    IcuCultureData(ULocale locale) {
        this.locale = locale;
    }

    NumberFormatInfo number() {
        var info = new NumberFormatInfo();
        var symbols = DecimalFormatSymbols.getInstance(locale);
        info.positiveSign(withoutMarks(symbols.getPlusSignString()));
        info.negativeSign(withoutMarks(symbols.getMinusSignString()));
        info.nanSymbol(symbols.getNaN());
        info.positiveInfinitySymbol(symbols.getInfinity());
        info.negativeInfinitySymbol(info.negativeSign() + symbols.getInfinity());
        info.percentSymbol(withoutMarks(symbols.getPercentString()));
        info.perMilleSymbol(symbols.getPerMillString());
        addNumbers(info, symbols);
        addCurrency(info, symbols);
        addPercents(info, symbols);
        return info;
    }

    private void addNumbers(NumberFormatInfo info, DecimalFormatSymbols symbols) {
        var format = (DecimalFormat) NumberFormat.getInstance(locale);
        info.numberDecimalSeparator(symbols.getDecimalSeparatorString());
        info.numberGroupSeparator(symbols.getGroupingSeparatorString());
        info.numberGroupSizes(groupSizes(format));
        info.numberDecimalDigits(format.getMaximumFractionDigits());
        info.numberNegativePattern(index(NEGATIVE_NUMBERS, negative(format.toPattern()), 1));
    }

    private void addCurrency(NumberFormatInfo info, DecimalFormatSymbols symbols) {
        var format = (DecimalFormat) NumberFormat.getCurrencyInstance(locale);
        info.currencySymbol(symbols.getCurrencySymbol());
        info.currencyDecimalSeparator(symbols.getMonetaryDecimalSeparatorString());
        info.currencyGroupSeparator(symbols.getMonetaryGroupingSeparatorString());
        info.currencyGroupSizes(groupSizes(format));
        info.currencyDecimalDigits(format.getMaximumFractionDigits());
        info.currencyPositivePattern(index(POSITIVE_CURRENCIES, positive(format.toPattern()), 0));
        info.currencyNegativePattern(index(NEGATIVE_CURRENCIES, negative(format.toPattern()), 0));
    }

    private void addPercents(NumberFormatInfo info, DecimalFormatSymbols symbols) {
        var format = (DecimalFormat) NumberFormat.getPercentInstance(locale);
        info.percentDecimalSeparator(symbols.getDecimalSeparatorString());
        info.percentGroupSeparator(symbols.getGroupingSeparatorString());
        info.percentGroupSizes(info.numberGroupSizes());
        info.percentDecimalDigits(info.numberDecimalDigits());
        info.percentPositivePattern(index(POSITIVE_PERCENTS, positive(format.toPattern()), 0));
        info.percentNegativePattern(index(NEGATIVE_PERCENTS, negative(format.toPattern()), 0));
    }

    private static int[] groupSizes(DecimalFormat format) {
        int primary = format.isGroupingUsed() ? format.getGroupingSize() : 0;
        int secondary = format.getSecondaryGroupingSize();
        return secondary <= 0 || secondary == primary ? new int[] {primary} : new int[] {primary, secondary};
    }

    private static int index(List<String> patterns, String pattern, int otherwise) {
        int index = patterns.indexOf(pattern);
        return index < 0 ? otherwise : index;
    }

    private static String positive(String icuPattern) {
        return shape(icuPattern.split(";", 2)[0]);
    }

    private static String negative(String icuPattern) {
        String[] parts = icuPattern.split(";", 2);
        return parts.length == 2 ? shape(parts[1]) : "-" + shape(parts[0]);
    }

    /** Reduces a pattern to the letters of .NET's lists: n for the digits, C for the currency. */
    private static String shape(String icuPattern) {
        var shape = new StringBuilder();
        for (int i = 0; i < icuPattern.length(); i++) {
            char c = icuPattern.charAt(i);
            if ("#0,.".indexOf(c) >= 0) {
                if (shape.indexOf("n") < 0) {
                    shape.append('n');
                }
            } else if (c == '\u00a4') {
                shape.append('C');
            } else if (Character.isSpaceChar(c)) {
                shape.append(' ');
            } else if ("-%()".indexOf(c) >= 0) {
                shape.append(c);
            }
        }
        return shape.toString().strip();
    }

    /** .NET keeps no directional marks around signs. */
    private static String withoutMarks(String sign) {
        return sign.replaceAll("[\u200e\u200f\u061c]", "");
    }

    DateTimeFormatInfo date() {
        var info = new DateTimeFormatInfo();
        info.calendar(calendar());
        ULocale dated =
                info.calendar() == CultureCalendar.GREGORIAN ? locale.setKeywordValue("calendar", "gregorian") : locale;
        addNames(info, new DateFormatSymbols(dated));
        addPatterns(info, dated);
        Calendar.WeekData week = Calendar.getInstance(locale).getWeekData();
        info.firstDayOfWeek(week.firstDayOfWeek - 1);
        info.calendarWeekRule(week.minimalDaysInFirstWeek == 1 ? 0 : week.minimalDaysInFirstWeek == 7 ? 1 : 2);
        return info;
    }

    private CultureCalendar calendar() {
        return switch (Calendar.getKeywordValuesForLocale("calendar", locale, true)[0]) {
            case "buddhist" -> CultureCalendar.THAI_BUDDHIST;
            case "persian" -> CultureCalendar.PERSIAN;
            case "islamic-umalqura" -> CultureCalendar.UM_AL_QURA;
            default -> CultureCalendar.GREGORIAN;
        };
    }

    private static void addNames(DateTimeFormatInfo info, DateFormatSymbols symbols) {
        int alone = DateFormatSymbols.STANDALONE;
        int inside = DateFormatSymbols.FORMAT;
        info.dayNames(days(symbols.getWeekdays(alone, DateFormatSymbols.WIDE)));
        info.abbreviatedDayNames(days(symbols.getWeekdays(alone, DateFormatSymbols.ABBREVIATED)));
        info.shortestDayNames(days(symbols.getWeekdays(alone, DateFormatSymbols.SHORT)));
        info.monthNames(months(symbols.getMonths(alone, DateFormatSymbols.WIDE)));
        info.abbreviatedMonthNames(months(symbols.getMonths(alone, DateFormatSymbols.ABBREVIATED)));
        info.monthGenitiveNames(months(symbols.getMonths(inside, DateFormatSymbols.WIDE)));
        info.abbreviatedMonthGenitiveNames(months(symbols.getMonths(inside, DateFormatSymbols.ABBREVIATED)));
        String[] designators = symbols.getAmPmStrings();
        info.amDesignator(designators[0]);
        info.pmDesignator(designators[1]);
        info.eraName(last(symbols.getEras()));
        info.abbreviatedEraName(last(symbols.getNarrowEras()));
    }

    private static String last(String[] names) {
        return names[names.length - 1];
    }

    private static String[] days(String[] icuNames) {
        return Arrays.copyOfRange(icuNames, Calendar.SUNDAY, Calendar.SATURDAY + 1);
    }

    private static String[] months(String[] icuNames) {
        String[] names = Arrays.copyOf(icuNames, 13);
        names[12] = icuNames.length > 12 && icuNames[12] != null ? icuNames[12] : "";
        return names;
    }

    private void addPatterns(DateTimeFormatInfo info, ULocale dated) {
        var generator = DateTimePatternGenerator.getInstance(dated);
        String shortDate = IcuDatePattern.date(pattern(DateFormat.getDateInstance(DateFormat.SHORT, dated)));
        info.shortDatePattern(IcuDatePattern.withFullYear(shortDate));
        info.longDatePattern(IcuDatePattern.date(pattern(DateFormat.getDateInstance(DateFormat.FULL, dated))));
        info.shortTimePattern(IcuDatePattern.time(pattern(DateFormat.getTimeInstance(DateFormat.SHORT, dated))));
        info.longTimePattern(IcuDatePattern.time(pattern(DateFormat.getTimeInstance(DateFormat.MEDIUM, dated))));
        info.monthDayPattern(IcuDatePattern.date(generator.getBestPattern("MMMMd")));
        info.yearMonthPattern(IcuDatePattern.date(generator.getBestPattern("yMMMM")));
        info.dateSeparator(IcuDatePattern.separator(info.shortDatePattern(), "dyM", "/"));
        info.timeSeparator(IcuDatePattern.separator(info.longTimePattern(), "Hhms", ":"));
    }

    private static String pattern(DateFormat format) {
        return ((SimpleDateFormat) format).toPattern();
    }
}
