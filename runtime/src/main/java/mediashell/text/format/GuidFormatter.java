package mediashell.text.format;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mediashell.text.WhiteSpace;

/** Guid.ToString and Guid.Parse in the formats N, D, B, P and X. */
public final class GuidFormatter {
    private static final Pattern DIGITS = Pattern.compile("[0-9A-Fa-f]{32}");
    private static final Pattern HYPHENS =
            Pattern.compile("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");
    private static final Pattern HEXADECIMAL = Pattern.compile(
            "\\{0x(\\w{1,8}),0x(\\w{1,4}),0x(\\w{1,4}),\\{0x(\\w{1,2}),0x(\\w{1,2}),0x(\\w{1,2}),0x(\\w{1,2}),"
                    + "0x(\\w{1,2}),0x(\\w{1,2}),0x(\\w{1,2}),0x(\\w{1,2})}}",
            Pattern.CASE_INSENSITIVE);
    private static final int[] FIELD_DIGITS = {8, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2};

    private GuidFormatter() {}

    /** The text in the format; null and empty are D. */
    public static String format(UUID value, String format) {
        String hyphens = value.toString();
        String letter = format == null || format.isEmpty() ? "D" : format;
        return switch (letter) {
            case "D", "d" -> hyphens;
            case "N", "n" -> hyphens.replace("-", "");
            case "B", "b" -> "{" + hyphens + "}";
            case "P", "p" -> "(" + hyphens + ")";
            case "X", "x" -> hexadecimal(hyphens.replace("-", ""));
            default -> throw NetFormatException.badSpecifier(format, "Guid");
        };
    }

    private static String hexadecimal(String digits) {
        var text = new StringBuilder("{");
        int start = 0;
        for (int i = 0; i < FIELD_DIGITS.length; i++) {
            text.append(i == 3 ? "{0x" : "0x")
                    .append(digits, start, start + FIELD_DIGITS[i])
                    .append(',');
            start += FIELD_DIGITS[i];
        }
        text.setLength(text.length() - 1);
        return text.append("}}").toString();
    }

    /** The Guid of a text in any of the formats, blanks around it allowed. */
    public static Parsed<UUID> parse(String text) {
        for (String format : new String[] {"D", "N", "B", "P", "X"}) {
            Parsed<UUID> parsed = parseExact(text, format);
            if (parsed.isValue()) {
                return parsed;
            }
        }
        return new Parsed.BadFormat<>(text, "Guid");
    }

    /** The Guid of a text in exactly that format. */
    public static Parsed<UUID> parseExact(String text, String format) {
        String trimmed = WhiteSpace.trim(text);
        String digits =
                switch (format) {
                    case "D", "d" -> HYPHENS.matcher(trimmed).matches() ? trimmed.replace("-", "") : null;
                    case "N", "n" -> DIGITS.matcher(trimmed).matches() ? trimmed : null;
                    case "B", "b" -> enclosed(trimmed, '{', '}');
                    case "P", "p" -> enclosed(trimmed, '(', ')');
                    case "X", "x" -> fromHexadecimal(trimmed);
                    default -> throw NetFormatException.badSpecifier(format, "Guid");
                };
        if (digits == null) {
            return new Parsed.BadFormat<>(text, "Guid");
        }
        long high = Long.parseUnsignedLong(digits.substring(0, 16), 16);
        return new Parsed.Value<>(new UUID(high, Long.parseUnsignedLong(digits.substring(16), 16)));
    }

    private static String enclosed(String text, char open, char close) {
        if (text.length() != 38 || text.charAt(0) != open || text.charAt(37) != close) {
            return null;
        }
        String inner = text.substring(1, 37);
        return HYPHENS.matcher(inner).matches() ? inner.replace("-", "") : null;
    }

    private static String fromHexadecimal(String text) {
        Matcher matcher = HEXADECIMAL.matcher(text.replaceAll("\\s", ""));
        if (!matcher.matches()) {
            return null;
        }
        var digits = new StringBuilder();
        for (int i = 0; i < FIELD_DIGITS.length; i++) {
            String field = matcher.group(i + 1);
            digits.repeat('0', FIELD_DIGITS[i] - field.length()).append(field);
        }
        return DIGITS.matcher(digits).matches() ? digits.toString() : null;
    }
}
