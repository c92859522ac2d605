package mediashell.automation.values;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/**
 * System.Text.Encoding: a charset, and whether files begin with its byte order mark.
 *
 * @param codePage Windows' number of it
 * @param webName the name registered with IANA, in lower case
 */
public record TextEncoding(Charset charset, int codePage, String webName, boolean emitsByteOrderMark) {

    public static final TextEncoding UTF8 = new TextEncoding(StandardCharsets.UTF_8, 65001, "utf-8", false);
    public static final TextEncoding UTF8_BOM = new TextEncoding(StandardCharsets.UTF_8, 65001, "utf-8", true);
    public static final TextEncoding UNICODE = new TextEncoding(StandardCharsets.UTF_16LE, 1200, "utf-16", true);
    public static final TextEncoding BIG_ENDIAN_UNICODE =
            new TextEncoding(StandardCharsets.UTF_16BE, 1201, "utf-16BE", true);
    public static final TextEncoding UTF32 = new TextEncoding(Charset.forName("UTF-32LE"), 12000, "utf-32", true);
    public static final TextEncoding BIG_ENDIAN_UTF32 =
            new TextEncoding(Charset.forName("UTF-32BE"), 12001, "utf-32BE", true);
    public static final TextEncoding ASCII = new TextEncoding(StandardCharsets.US_ASCII, 20127, "us-ascii", false);
    public static final TextEncoding LATIN1 = new TextEncoding(StandardCharsets.ISO_8859_1, 28591, "iso-8859-1", false);

    /** The encoding that an -Encoding argument names: PowerShell's words, code pages and registered names; null when unknown. */
    public static TextEncoding of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "utf8", "utf8nobom", "utf-8", "default", "oem", "65001", "ansi" -> UTF8;
            case "utf8bom" -> UTF8_BOM;
            case "unicode", "utf-16", "utf-16le", "string", "1200" -> UNICODE;
            case "bigendianunicode", "utf-16be", "1201" -> BIG_ENDIAN_UNICODE;
            case "utf32", "utf-32", "12000" -> UTF32;
            case "bigendianutf32", "utf-32be", "12001" -> BIG_ENDIAN_UTF32;
            case "ascii", "us-ascii", "20127" -> ASCII;
            case "latin1", "iso-8859-1", "28591" -> LATIN1;
            default -> registered(name);
        };
    }

    private static TextEncoding registered(String name) {
        boolean isNumber = !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9') && name.length() < 6;
        try {
            Charset charset = Charset.forName(isNumber ? "windows-" + name : name);
            int page = isNumber ? Integer.parseInt(name) : 0;
            return new TextEncoding(charset, page, charset.name().toLowerCase(Locale.ROOT), false);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    /** The bytes a file of this encoding begins with; empty without a byte order mark. */
    public byte[] preamble() {
        return emitsByteOrderMark ? "\uFEFF".getBytes(charset) : new byte[0];
    }

    /** The encoding that the first bytes of a file tell by their byte order mark, or null. */
    public static TextEncoding detect(byte[] start, int length) {
        if (length >= 3 && at(start, 0) == 0xEF && at(start, 1) == 0xBB && at(start, 2) == 0xBF) {
            return UTF8_BOM;
        }
        if (length >= 4 && at(start, 0) == 0xFF && at(start, 1) == 0xFE && at(start, 2) == 0 && at(start, 3) == 0) {
            return UTF32;
        }
        if (length >= 4 && at(start, 0) == 0 && at(start, 1) == 0 && at(start, 2) == 0xFE && at(start, 3) == 0xFF) {
            return BIG_ENDIAN_UTF32;
        }
        if (length >= 2 && at(start, 0) == 0xFF && at(start, 1) == 0xFE) {
            return UNICODE;
        }
        return length >= 2 && at(start, 0) == 0xFE && at(start, 1) == 0xFF ? BIG_ENDIAN_UNICODE : null;
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xFF;
    }

    @Override
    public String toString() {
        return switch (webName) {
            case "utf-8" -> "System.Text.UTF8Encoding+UTF8EncodingSealed";
            case "utf-16", "utf-16BE" -> "System.Text.UnicodeEncoding";
            case "us-ascii" -> "System.Text.ASCIIEncoding+ASCIIEncodingSealed";
            default -> "System.Text.Encoding";
        };
    }
}
