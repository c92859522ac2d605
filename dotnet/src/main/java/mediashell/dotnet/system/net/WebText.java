package mediashell.dotnet.system.net;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mediashell.dotnet.system.UriText;

/** HTML entities and the form encoding of URLs (WHATWG HTML 13.5 and URL 5.1), as WebUtility and HttpUtility write and read them. */
public final class WebText {

    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z0-9]+);");
    private static final int LATIN_LETTERS = 160;
    private static final int LATIN_END = 256;

    private WebText() {}

    public static String htmlEncode(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            switch (point) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '&' -> out.append("&amp;");
                default -> {
                    boolean numbered = point >= LATIN_LETTERS && point < LATIN_END || point > 0xFFFF;
                    out.append(numbered ? "&#" + point + ";" : Character.toString(point));
                }
            }
            i += Character.charCount(point);
        }
        return out.toString();
    }

    public static String htmlDecode(String text) {
        if (text == null || text.indexOf('&') < 0) {
            return text;
        }
        return ENTITY.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(decoded(match.group(1), match.group())));
    }

    private static String decoded(String name, String whole) {
        if (name.charAt(0) != '#') {
            String character = HtmlEntities.of(name);
            return character == null ? whole : character;
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        boolean scalar = point > 0 && Character.isValidCodePoint(point) && (point < 0xD800 || point > 0xDFFF);
        return scalar ? Character.toString(point) : whole;
    }

    /** The form encoding; HttpUtility writes its hexadecimal digits small. */
    public static String urlEncode(String text, boolean smallDigits) {
        if (text == null) {
            return null;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-_.!*()".indexOf(c) >= 0)) {
                out.append(c);
            } else if (c == ' ') {
                out.append('+');
            } else {
                out.append((smallDigits ? "%%%02x" : "%%%02X").formatted((int) c));
            }
        }
        return out.toString();
    }

    public static String urlDecode(String text) {
        return text == null ? null : UriText.unescape(text.replace('+', ' '));
    }
}
