package mediashell.dotnet.system.text;

import java.nio.charset.StandardCharsets;

import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.TextEncoding;

/** Encodings by name and number, and the figures that .NET gives for them. */
final class Encodings {

    private static final int UTF7_CODE_PAGE = 65000;

    private Encodings() {}

    static TextEncoding named(String name) {
        String wanted = required(name, "name");
        if (wanted.equalsIgnoreCase("utf-7")) {
            throw notSupported("utf-7 is obsolete and switched off");
        }
        boolean number = wanted.chars().allMatch(c -> c >= '0' && c <= '9');
        TextEncoding found = number ? null : TextEncoding.registered(wanted);
        if (found == null) {
            throw new IllegalArgumentException("'" + name + "' is no name of an encoding. (Parameter 'name')");
        }
        return found;
    }

    static TextEncoding numbered(int codePage) {
        if (codePage < 0 || codePage > 65535) {
            throw new ArgumentRangeException("codepage", "a code page is 0 to 65535, but is " + codePage);
        }
        TextEncoding found = codePage == UTF7_CODE_PAGE ? null : TextEncoding.registered(Integer.toString(codePage));
        if (found == null) {
            throw notSupported("there is no encoding for the code page " + codePage);
        }
        return found;
    }

    private static RuntimeException notSupported(String message) {
        return SessionErrors.plain("System.NotSupportedException", message);
    }

    static TextEncoding with(TextEncoding from, EncoderFallback encoder, DecoderFallback decoder) {
        return new TextEncoding(
                from.charset(),
                from.codePage(),
                from.webName(),
                from.emitsByteOrderMark(),
                required(encoder, "encoderFallback").replacement(),
                required(decoder, "decoderFallback").replacement());
    }

    /** UTF-8 as {@code UTF8Encoding.new} makes it. */
    static TextEncoding utf8(boolean byteOrderMark, boolean strict) {
        String replacement = strict ? null : "\uFFFD";
        return new TextEncoding(StandardCharsets.UTF_8, 65001, "utf-8", byteOrderMark, replacement, replacement);
    }

    /** A variant of UTF-16 or UTF-32. */
    static TextEncoding wide(TextEncoding of, boolean byteOrderMark, boolean strict) {
        String replacement = strict ? null : "\uFFFD";
        return new TextEncoding(of.charset(), of.codePage(), of.webName(), byteOrderMark, replacement, replacement);
    }

    static <T> T required(T value, String name) {
        if (value == null) {
            throw new NullPointerException("Value cannot be null. (Parameter '" + name + "')");
        }
        return value;
    }

    static void checkRange(byte[] bytes, int index, int count) {
        required(bytes, "bytes");
        if (index < 0 || count < 0 || index > bytes.length - count) {
            throw new ArgumentRangeException(
                    index < 0 ? "index" : "count",
                    count + " bytes from " + index + " on are not within " + bytes.length + " bytes");
        }
    }

    static int store(byte[] from, byte[] to, int index) {
        if (index < 0 || to.length - index < from.length) {
            throw new IllegalArgumentException("the array is too short for " + from.length + " bytes");
        }
        System.arraycopy(from, 0, to, index, from.length);
        return from.length;
    }

    static int maxByteCount(TextEncoding encoding, int chars) {
        int count = chars + 1;
        return switch (encoding.codePage()) {
            case 65001 -> 3 * count;
            case 1200, 1201 -> 2 * count;
            case 12000, 12001 -> 4 * count;
            default -> encoding.isSingleByte() ? count : 2 * count;
        };
    }

    static int maxCharCount(TextEncoding encoding, int bytes) {
        return switch (encoding.codePage()) {
            case 65001 -> bytes + 1;
            case 1200, 1201 -> (bytes >> 1) + (bytes & 1) + 1;
            case 12000, 12001 -> bytes / 2 + 2;
            default -> bytes;
        };
    }

    static int windowsCodePage(TextEncoding encoding) {
        return switch (encoding.codePage()) {
            case 65001, 1200, 1201, 12000, 12001 -> 1200;
            case 20127, 28591 -> 1252;
            default -> encoding.codePage();
        };
    }

    static String displayName(TextEncoding encoding) {
        return switch (encoding.codePage()) {
            case 65001 -> "Unicode (UTF-8)";
            case 1200 -> "Unicode";
            case 1201 -> "Unicode (Big-Endian)";
            case 12000 -> "Unicode (UTF-32)";
            case 12001 -> "Unicode (UTF-32 Big-Endian)";
            case 20127 -> "US-ASCII";
            case 28591 -> "Western European (ISO)";
            case 1252 -> "Western European (Windows)";
            default -> encoding.webName();
        };
    }
}
