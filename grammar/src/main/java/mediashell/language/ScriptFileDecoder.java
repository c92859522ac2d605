package mediashell.language;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of a script file into text: by its byte order mark; without one as UTF-16 when every other byte is zero,
 * as UTF-8 when it is valid, else as Windows-1252, which never fails (about_Character_Encoding).
 */
public final class ScriptFileDecoder {
    /** How many bytes tell whether a file without a mark is UTF-16. */
    private static final int SAMPLE = 512;

    private static final Charset ANSI = Charset.forName("windows-1252");

    private ScriptFileDecoder() {}

    /** The text of {@code bytes} without the byte order mark. */
    public static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return new String(bytes, 4, bytes.length - 4, Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        return withoutMark(bytes);
    }

    private static String withoutMark(byte[] bytes) {
        if (zeros(bytes, 1)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (zeros(bytes, 0)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return decoder.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, ANSI);
        }
    }

    /** True when the file's first bytes at even (0) or odd (1) places are all zero and the others are not. */
    private static boolean zeros(byte[] bytes, int parity) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        for (int i = 0; i < length; i++) {
            boolean zero = bytes[i] == 0;
            if (zero != (i % 2 == parity)) {
                return false;
            }
        }
        return length > 0;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
