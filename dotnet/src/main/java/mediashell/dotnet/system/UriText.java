package mediashell.dotnet.system;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Escaping of URIs: percent signs and the UTF-8 bytes in hexadecimal (RFC 3986, section 2.1). */
public final class UriText {

    private static final String UNRESERVED = "-._~";
    private static final String RESERVED = ":/?#[]@!$&'()*+,;=";
    private static final String KEPT_ESCAPED = "%#?/\\:@&=+$,;[]!'()*";

    private UriText() {}

    /** Escapes all but unreserved characters ({@code Uri.EscapeDataString}). */
    public static String escapeData(String text) {
        return escape(text, UNRESERVED, false);
    }

    /** Escapes what may not stand in a URI; escapes that are there stay. */
    static String escape(String text) {
        return escape(text, UNRESERVED + RESERVED, true);
    }

    /** {@code Uri.EscapeUriString}: a percent sign is escaped too. */
    static String escapeUri(String text) {
        return escape(text, UNRESERVED + RESERVED, false);
    }

    private static String escape(String text, String plain, boolean keepEscapes) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            boolean letter = point < 0x80 && Character.isLetterOrDigit(point);
            if (letter || plain.indexOf(point) >= 0 || point == '%' && keepEscapes && isEscape(text, i)) {
                out.append((char) point);
            } else {
                escape(out, new String(Character.toChars(point)).getBytes(StandardCharsets.UTF_8));
            }
            i += Character.charCount(point);
        }
        return out.toString();
    }

    private static void escape(StringBuilder out, byte[] bytes) {
        for (byte b : bytes) {
            out.append('%').append(hex(b >> 4 & 15)).append(hex(b & 15));
        }
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }

    static boolean isEscape(String text, int index) {
        return index >= 0
                && index + 2 < text.length()
                && text.charAt(index) == '%'
                && Character.digit(text.charAt(index + 1), 16) >= 0
                && Character.digit(text.charAt(index + 2), 16) >= 0;
    }

    /** Undoes every escape; bytes that are no UTF-8 stay escaped ({@code Uri.UnescapeDataString}). */
    public static String unescape(String text) {
        return unescape(text, "");
    }

    /** Undoes the escapes that do not change what the URI means, as {@code Uri.ToString} shows it. */
    static String unescapeForDisplay(String text) {
        return unescape(text, KEPT_ESCAPED);
    }

    private static String unescape(String text, String kept) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (isEscape(text, end)) {
                end += 3;
            }
            if (end == i) {
                out.append(text.charAt(i++));
            } else {
                unescapeRun(text.substring(i, end), kept, out);
                i = end;
            }
        }
        return out.toString();
    }

    private static void unescapeRun(String run, String kept, StringBuilder out) {
        byte[] bytes = new byte[run.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(run.substring(3 * i + 1, 3 * i + 3), 16);
        }
        for (int i = 0; i < bytes.length; ) {
            int length = sequenceLength(bytes, i);
            String decoded = length == 0 ? "" : new String(bytes, i, length, StandardCharsets.UTF_8);
            boolean keep = length == 0
                    || kept.indexOf(decoded.charAt(0)) >= 0
                    || !kept.isEmpty() && Character.isISOControl(decoded.charAt(0));
            int taken = Math.max(1, length);
            out.append(keep ? run.substring(3 * i, 3 * (i + taken)) : decoded);
            i += taken;
        }
    }

    /** The length of the well-formed UTF-8 sequence at a place, or 0. */
    private static int sequenceLength(byte[] bytes, int at) {
        for (int length = 1; length <= 4 && at + length <= bytes.length; length++) {
            String decoded = new String(bytes, at, length, StandardCharsets.UTF_8);
            if (decoded.codePointCount(0, decoded.length()) == 1 && decoded.charAt(0) != 0xFFFD) {
                return length;
            }
        }
        return 0;
    }

    /** Removes the segments . and .. (RFC 3986, section 5.2.4). */
    static String withoutDots(String path) {
        List<String> kept = new ArrayList<>();
        String[] segments = path.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            boolean up = segments[i].equals("..");
            if (up && kept.size() > 1) {
                kept.removeLast();
            }
            if (!up && !segments[i].equals(".")) {
                kept.add(segments[i]);
            } else if (last) {
                kept.add("");
            }
        }
        return String.join("/", kept);
    }
}
