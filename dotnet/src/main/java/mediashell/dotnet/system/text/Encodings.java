package mediashell.dotnet.system.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;

import mediashell.automation.values.TextEncoding;

/** Look-up of encodings, and encoding with .NET's replacement of what has no code. */
final class Encodings {

    private Encodings() {}

    /** As Encoding.GetEncoding does it: UTF-8 by name writes a byte order mark. */
    static TextEncoding byName(String name) {
        if (name == null) {
            throw new NullPointerException("the name of an encoding is needed (Parameter 'name')");
        }
        TextEncoding found = TextEncoding.of(name);
        if (found == null) {
            throw new IllegalArgumentException("no encoding is called '" + name + "' (Parameter 'name')");
        }
        return found.equals(TextEncoding.UTF8) ? TextEncoding.UTF8_BOM : found;
    }

    /** Encodes a text; a lone surrogate becomes U+FFFD, or a question mark where that has no code. */
    static byte[] encode(TextEncoding encoding, String text) {
        CharsetEncoder encoder = encoding.charset()
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        if (encoding.charset().name().startsWith("UTF-")) {
            encoder.replaceWith("\uFFFD".getBytes(encoding.charset()));
        }
        try {
            ByteBuffer bytes = encoder.encode(CharBuffer.wrap(text));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException impossible) {
            throw new IllegalStateException("an encoder that replaces does not fail", impossible);
        }
    }

    static String displayName(TextEncoding encoding) {
        return switch (encoding.webName()) {
            case "utf-8" -> "Unicode (UTF-8)";
            case "utf-16" -> "Unicode";
            case "utf-16BE" -> "Unicode (Big-Endian)";
            case "utf-32" -> "Unicode (UTF-32)";
            case "utf-32BE" -> "Unicode (UTF-32 Big-Endian)";
            case "us-ascii" -> "US-ASCII";
            case "iso-8859-1" -> "Western European (ISO)";
            default -> encoding.webName();
        };
    }
}
