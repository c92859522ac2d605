package mediashell.cmdlets.utility;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.IsoFields;

import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.DateTime;
import mediashell.text.culture.DateTimeFormatInfo;
import mediashell.text.format.DateTimeFormatter;

/** Dates by Unix format specifiers (Get-Date -UFormat). */
final class UnixDateFormat {

    private final DateTime date;
    private final LocalDateTime time;
    private final DateTimeFormatInfo info;
    private final ZoneId zone;

    UnixDateFormat(DateTime date, DateTimeFormatInfo info, ZoneId zone) {
        this.date = date;
        this.time = date.toLocalDateTime();
        this.info = info;
        this.zone = zone;
    }

    String text(String pattern) {
        String bare = pattern.startsWith("+") ? pattern.substring(1) : pattern;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c == '%') {
                out.append(specifier(specifierAt(bare, ++i)));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static char specifierAt(String pattern, int index) {
        if (index == pattern.length()) {
            throw SessionErrors.plain("System.IndexOutOfRangeException", "a % needs a letter behind it");
        }
        return pattern.charAt(index);
    }

    private String net(String format) {
        return DateTimeFormatter.format(date, format, info, zone);
    }

    private String specifier(char c) {
        return switch (c) {
            case 'A' -> net("dddd");
            case 'a' -> net("ddd");
            case 'B' -> net("MMMM");
            case 'b', 'h' -> net("MMM");
            case 'C' -> two(time.getYear() / 100);
            case 'c' -> net("ddd dd MMM yyyy HH:mm:ss");
            case 'D', 'x' ->
                two(time.getMonthValue()) + "/" + two(time.getDayOfMonth()) + "/" + two(time.getYear() % 100);
            case 'd' -> two(time.getDayOfMonth());
            case 'e' -> "%2d".formatted(time.getDayOfMonth());
            case 'F' -> time.getYear() + "-" + two(time.getMonthValue()) + "-" + two(time.getDayOfMonth());
            case 'G' -> String.valueOf(time.get(IsoFields.WEEK_BASED_YEAR));
            case 'g' -> two(time.get(IsoFields.WEEK_BASED_YEAR) % 100);
            default -> clock(c);
        };
    }

    private String clock(char c) {
        int hour12 = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return switch (c) {
            case 'H' -> two(time.getHour());
            case 'I' -> two(hour12);
            case 'j' -> "%03d".formatted(time.getDayOfYear());
            case 'k' -> "%2d".formatted(time.getHour());
            case 'l' -> "%2d".formatted(hour12);
            case 'M' -> two(time.getMinute());
            case 'm' -> two(time.getMonthValue());
            case 'n' -> "\n";
            case 'p' -> net("tt");
            case 'R' -> two(time.getHour()) + ":" + two(time.getMinute());
            case 'r' -> two(hour12) + ":" + two(time.getMinute()) + ":" + two(time.getSecond()) + " " + net("tt");
            case 'S' -> two(time.getSecond());
            case 's' -> String.valueOf(date.toInstant(zone).getEpochSecond());
            case 'T', 'X' -> two(time.getHour()) + ":" + two(time.getMinute()) + ":" + two(time.getSecond());
            case 't' -> "\t";
            default -> week(c);
        };
    }

    private String week(char c) {
        int weekday = time.getDayOfWeek().getValue();
        return switch (c) {
            case 'U', 'W' -> String.valueOf(time.getDayOfYear() / 7);
            case 'u' -> String.valueOf(weekday);
            case 'V' -> two(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case 'w' -> String.valueOf(weekday % 7);
            case 'Y' -> String.valueOf(time.getYear());
            case 'y' -> two(time.getYear() % 100);
            case 'Z' -> net("zz");
            default -> String.valueOf(c);
        };
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }
}
