package mediashell.automation.values;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;

/**
 * System.Text.Encoding: a charset, whether files begin with its byte order mark, and what stands for text or bytes that it lacks.
 *
 * @param codePage Windows' number of it
 * @param webName the name registered with IANA
 * @param encoderReplacement the text for characters that cannot be written, or null to refuse them (EncoderFallbackException)
 * @param decoderReplacement the text for bytes that cannot be read, or null to refuse them (DecoderFallbackException)
 */
public record TextEncoding(
        Charset charset,
        int codePage,
        String webName,
        boolean emitsByteOrderMark,
        String encoderReplacement,
        String decoderReplacement)
        implements DotNetObject {

    public static final TextEncoding UTF8 = replacing(StandardCharsets.UTF_8, 65001, "utf-8", false);
    public static final TextEncoding UTF8_BOM = replacing(StandardCharsets.UTF_8, 65001, "utf-8", true);
    public static final TextEncoding UNICODE = replacing(StandardCharsets.UTF_16LE, 1200, "utf-16", true);
    public static final TextEncoding BIG_ENDIAN_UNICODE = replacing(StandardCharsets.UTF_16BE, 1201, "utf-16BE", true);
    public static final TextEncoding UTF32 = replacing(Charset.forName("UTF-32LE"), 12000, "utf-32", true);
    public static final TextEncoding BIG_ENDIAN_UTF32 = replacing(Charset.forName("UTF-32BE"), 12001, "utf-32BE", true);
    public static final TextEncoding ASCII = replacing(StandardCharsets.US_ASCII, 20127, "us-ascii", false);
    public static final TextEncoding LATIN1 = replacing(StandardCharsets.ISO_8859_1, 28591, "iso-8859-1", false);

    /** Its charset is that of the units which its Base64 holds; Java has none of its own. */
    public static final TextEncoding UTF7 = replacing(StandardCharsets.UTF_16BE, 65000, "utf-7", false);

    /** With .NET's usual replacements: U+FFFD in the Unicode encodings, a question mark otherwise. */
    static TextEncoding replacing(Charset charset, int codePage, String webName, boolean emitsByteOrderMark) {
        String replacement = webName.startsWith("utf-") ? "\uFFFD" : "?";
        return new TextEncoding(charset, codePage, webName, emitsByteOrderMark, replacement, replacement);
    }

    /** The encoding that an -Encoding argument names: PowerShell's words, code pages and registered names; null when unknown. */
    public static TextEncoding of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "utf8", "utf8nobom", "utf-8", "default", "oem", "65001", "ansi" -> UTF8;
            case "utf8bom" -> UTF8_BOM;
            case "string" -> UNICODE;
            case "bigendianunicode" -> BIG_ENDIAN_UNICODE;
            case "utf32" -> UTF32;
            case "bigendianutf32" -> BIG_ENDIAN_UTF32;
            default -> registered(name);
        };
    }

    /** The encoding of a registered name or of the decimal number of a code page ({@code Encoding.GetEncoding}), or null. */
    public static TextEncoding registered(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "utf-8", "65001", "unicode-1-1-utf-8", "unicode-2-0-utf-8", "x-unicode-1-1-utf-8" -> UTF8_BOM;
            case "unicode", "utf-16", "utf-16le", "ucs-2", "iso-10646-ucs-2", "1200" -> UNICODE;
            case "unicodefffe", "utf-16be", "1201" -> BIG_ENDIAN_UNICODE;
            case "utf-32", "utf-32le", "12000" -> UTF32;
            case "utf-32be", "12001" -> BIG_ENDIAN_UTF32;
            case "ascii", "us-ascii", "us", "cp367", "iso646-us", "iso-ir-6", "ansi_x3.4-1968", "20127" -> ASCII;
            case "latin1", "l1", "iso-8859-1", "iso_8859-1", "cp819", "ibm819", "iso-ir-100", "28591" -> LATIN1;
            case "0" -> UTF8;
            default -> CodePages.of(name);
        };
    }

    /** The bytes of a text, without a byte order mark. */
    public byte[] encode(String text) {
        return new TextCodec(this).encode(text);
    }

    /** The text of some bytes; a byte order mark is a character like others. */
    public String decode(byte[] bytes, int from, int length) {
        return new TextCodec(this).decode(bytes, from, length);
    }

    public String decode(byte[] bytes) {
        return decode(bytes, 0, bytes.length);
    }

    /** Whether every character is one byte. */
    public boolean isSingleByte() {
        return charset.newEncoder().maxBytesPerChar() == 1 && !webName.startsWith("utf-");
    }

    /** Whether a similar letter stands for one that the encoding lacks: the code pages and Latin-1 with their own fallback. */
    boolean isBestFit() {
        return "?".equals(encoderReplacement) && codePage != ASCII.codePage;
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
    public PSType psType() {
        return FacadeTypes.require(toString());
    }

    @Override
    public String toString() {
        return "System.Text."
                + switch (codePage) {
                    case 65000 -> "UTF7Encoding";
                    case 65001 -> this == UTF8 || this == UTF8_BOM ? "UTF8Encoding+UTF8EncodingSealed" : "UTF8Encoding";
                    case 1200, 1201 -> "UnicodeEncoding";
                    case 12000, 12001 -> "UTF32Encoding";
                    case 20127 -> "ASCIIEncoding+ASCIIEncodingSealed";
                    case 28591 -> "Latin1Encoding+Latin1EncodingSealed";
                    default -> isSingleByte() ? "SBCSCodePageEncoding" : "DBCSCodePageEncoding";
                };
    }
}
