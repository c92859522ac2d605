package mediashell.media.udf;

import java.nio.charset.StandardCharsets;

import mediashell.media.block.SectorBuffer;

/**
 * OSTA CS0 text (2.1.1): a byte 8 and one byte a character when all are Latin-1, otherwise a byte 16 and UTF-16 with the
 * most significant byte first; and the dstring, CS0 in a fixed field whose last byte holds the used length (2.1.3).
 */
public final class CompressedUnicode {

    private static final int LATIN = 8;
    private static final int WIDE = 16;

    private CompressedUnicode() {}

    static byte[] encode(String text) {
        if (text.isEmpty()) {
            return new byte[0];
        }
        boolean latin = isLatin(text);
        byte[] encoded = new byte[encodedLength(text)];
        encoded[0] = (byte) (latin ? LATIN : WIDE);
        for (int i = 0, at = 1; i < text.length(); i++) {
            if (!latin) {
                encoded[at++] = (byte) (text.charAt(i) >> 8);
            }
            encoded[at++] = (byte) text.charAt(i);
        }
        return encoded;
    }

    /** Bytes of {@link #encode} with its first byte; 0 for the empty text. */
    public static int encodedLength(String text) {
        return text.isEmpty() ? 0 : 1 + (isLatin(text) ? text.length() : 2 * text.length());
    }

    /** The text, or null when the first byte is neither 8 nor 16. */
    static String decode(byte[] encoded) {
        if (encoded.length == 0) {
            return "";
        }
        return switch (encoded[0]) {
            case LATIN -> new String(encoded, 1, encoded.length - 1, StandardCharsets.ISO_8859_1);
            case WIDE -> decodeWide(encoded);
            default -> null;
        };
    }

    static void putDstring(SectorBuffer target, int offset, int length, String text) {
        byte[] encoded = encode(text);
        target.putBytes(offset, encoded);
        target.put8(offset + length - 1, encoded.length);
    }

    /** The text of a dstring; damaged ones read as empty, since they only label things. */
    static String dstring(SectorBuffer source, int offset, int length) {
        int used = Math.min(source.u8(offset + length - 1), length - 1);
        String text = decode(source.slice(offset, used));
        return text == null ? "" : text;
    }

    /** Char by char, since a decoder would replace unpaired surrogates, which names may hold. */
    private static String decodeWide(byte[] encoded) {
        StringBuilder text = new StringBuilder(encoded.length / 2);
        for (int at = 1; at + 1 < encoded.length; at += 2) {
            text.append((char) ((encoded[at] & 0xFF) << 8 | encoded[at + 1] & 0xFF));
        }
        return text.toString();
    }

    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return false;
            }
        }
        return true;
    }
}
