package mediashell.automation.values;

import java.nio.charset.StandardCharsets;

/** UTF-7 (RFC 2152): plain ASCII as it is, everything else as UTF-16BE in Base64 between a plus and a minus. */
final class Utf7 {

    private static final String DIRECT = "\t\n\r '(),-./:?!";
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private Utf7() {}

    static byte[] encode(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '+') {
                out.append("+-");
                i++;
            } else if (isDirect(c)) {
                out.append(c);
                i++;
            } else {
                int end = i;
                while (end < text.length() && !isDirect(text.charAt(end)) && text.charAt(end) != '+') {
                    end++;
                }
                appendShifted(out, text.substring(i, end), end == text.length() ? '-' : text.charAt(end));
                i = end;
            }
        }
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean isDirect(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || DIRECT.indexOf(c) >= 0;
    }

    private static void appendShifted(StringBuilder out, String run, char next) {
        byte[] units = run.getBytes(StandardCharsets.UTF_16BE);
        out.append('+').append(java.util.Base64.getEncoder().withoutPadding().encodeToString(units));
        if (next == '-' || BASE64.indexOf(next) >= 0) {
            out.append('-');
        }
    }

    static String decode(byte[] bytes, int from, int length) {
        StringBuilder text = new StringBuilder(length);
        int end = from + length;
        int i = from;
        while (i < end) {
            char c = (char) (bytes[i++] & 0xFF);
            if (c != '+') {
                text.append(c);
            } else if (i < end && bytes[i] == '-') {
                text.append('+');
                i++;
            } else {
                i = appendUnshifted(text, bytes, i, end);
            }
        }
        return text.toString();
    }

    private static int appendUnshifted(StringBuilder text, byte[] bytes, int from, int end) {
        int i = from;
        int bits = 0;
        int count = 0;
        while (i < end && BASE64.indexOf(bytes[i]) >= 0) {
            bits = bits << 6 | BASE64.indexOf(bytes[i++]);
            count += 6;
            if (count >= 16) {
                count -= 16;
                text.append((char) (bits >> count));
            }
        }
        return i < end && bytes[i] == '-' ? i + 1 : i;
    }
}
