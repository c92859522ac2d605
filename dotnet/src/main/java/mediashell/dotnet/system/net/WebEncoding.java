package mediashell.dotnet.system.net;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percent and HTML encoding as .NET writes them. */
public final class WebEncoding {

    private static final Pattern ENTITY = Pattern.compile("&(#\\d+|#[xX][0-9a-fA-F]+|[A-Za-z]+);");

    private WebEncoding() {}

    /** Percent encoding of UTF-8 with upper-case digits; blanks become plus signs when asked for. */
    public static String url(String value, boolean plus) {
        if (value == null) {
            return null;
        }
        return encode(value, plus ? "-_.!*()" : "-_.~", plus);
    }

    private static String encode(String value, String safe, boolean plus) {
        StringBuilder text = new StringBuilder();
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || safe.indexOf(c) >= 0);
            if (plain) {
                text.append(c);
            } else if (c == ' ' && plus) {
                text.append('+');
            } else {
                text.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return text.toString();
    }

    public static String unescape(String value, boolean plus) {
        if (value == null) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '%' && i + 2 < value.length() && hex(value, i) >= 0) {
                bytes.write(hex(value, i));
                i += 2;
            } else {
                String unit = c == '+' && plus
                        ? " "
                        : Character.isHighSurrogate(c) && i + 1 < value.length()
                                ? value.substring(i, ++i + 1)
                                : String.valueOf(c);
                bytes.writeBytes(unit.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int hex(String value, int at) {
        int high = Character.digit(value.charAt(at + 1), 16);
        int low = Character.digit(value.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    public static String html(String value) {
        if (value == null) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        value.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> {
                    if (c >= 160 && c < 256 || c > 0xFFFF) {
                        text.append("&#").append(c).append(';');
                    } else {
                        text.appendCodePoint(c);
                    }
                }
            }
        });
        return text.toString();
    }

    public static String unescapeHtml(String value) {
        return value == null
                ? null
                : ENTITY.matcher(value).replaceAll(m -> Matcher.quoteReplacement(entity(m.group(1), m.group())));
    }

    private static String entity(String name, String whole) {
        if (name.startsWith("#")) {
            boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
            int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) ? Character.toString(code) : whole;
        }
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> "\u00A0";
            case "copy" -> "\u00A9";
            case "reg" -> "\u00AE";
            case "euro" -> "\u20AC";
            case "auml" -> "\u00E4";
            case "ouml" -> "\u00F6";
            case "uuml" -> "\u00FC";
            case "szlig" -> "\u00DF";
            case "eacute" -> "\u00E9";
            default -> whole;
        };
    }
}
