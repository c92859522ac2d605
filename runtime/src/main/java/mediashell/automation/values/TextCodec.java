package mediashell.automation.values;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.text.Normalizer;

import mediashell.automation.session.SessionErrors;

/** Text to bytes and back with the fallbacks of an encoding: what cannot be written or read is replaced or refused. */
final class TextCodec {

    private final TextEncoding encoding;

    TextCodec(TextEncoding encoding) {
        this.encoding = encoding;
    }

    byte[] encode(String text) {
        if (encoding == TextEncoding.UTF7) {
            return Utf7.encode(text);
        }
        CharsetEncoder encoder = encoding.charset()
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 16);
        CharBuffer in = CharBuffer.wrap(text);
        ByteBuffer out = ByteBuffer.allocate(4096);
        while (true) {
            CoderResult result = encoder.encode(in, out, true);
            if (result.isUnderflow()) {
                result = encoder.flush(out);
            }
            drain(out, bytes);
            if (result.isUnderflow()) {
                return bytes.toByteArray();
            } else if (result.isError()) {
                replace(in, result.length(), bytes);
            }
        }
    }

    private static void drain(ByteBuffer out, ByteArrayOutputStream bytes) {
        bytes.write(out.array(), 0, out.position());
        out.clear();
    }

    private void replace(CharBuffer in, int length, ByteArrayOutputStream bytes) {
        String replacement = encoding.encoderReplacement();
        for (int i = 0; i < length; i++) {
            char bad = in.get();
            if (replacement == null) {
                throw SessionErrors.plain(
                        "System.Text.EncoderFallbackException",
                        "U+%04X cannot be written in %s".formatted((int) bad, encoding.webName()));
            }
            String instead = encoding.isBestFit() ? bestFit(bad, replacement) : replacement;
            bytes.writeBytes(instead.getBytes(encoding.charset()));
        }
    }

    /** The letter without its accents or its compatible form, when the encoding has that one. */
    private String bestFit(char bad, String replacement) {
        if (Character.isSurrogate(bad)) {
            return replacement;
        }
        String first =
                Normalizer.normalize(String.valueOf(bad), Normalizer.Form.NFKD).substring(0, 1);
        boolean fits = first.charAt(0) != bad && encoding.charset().newEncoder().canEncode(first);
        return fits ? first : replacement;
    }

    String decode(byte[] bytes, int from, int length) {
        StringBuilder text = new StringBuilder(length);
        UnicodeDecoding unicode =
                new UnicodeDecoding(bytes, from, length, text, place -> malformed(bytes, place, text));
        switch (encoding.codePage()) {
            case 65000 -> text.append(Utf7.decode(bytes, from, length));
            case 65001 -> unicode.utf8();
            case 1200 -> unicode.utf16(false);
            case 1201 -> unicode.utf16(true);
            case 12000 -> unicode.utf32(false);
            case 12001 -> unicode.utf32(true);
            default -> decodeWith(encoding.charset(), ByteBuffer.wrap(bytes, from, length), text);
        }
        return text.toString();
    }

    private void decodeWith(Charset charset, ByteBuffer in, StringBuilder text) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(4096);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                result = decoder.flush(out);
            }
            text.append(out.flip());
            out.clear();
            if (result.isUnderflow()) {
                return;
            } else if (result.isError()) {
                undecodable(in, result.length(), text);
            }
        }
    }

    /** Holes of the Windows code pages are the control characters of the same number. */
    private void undecodable(ByteBuffer in, int length, StringBuilder text) {
        int place = in.position();
        int first = in.get(place) & 0xFF;
        in.position(place + length);
        if (length == 1 && encoding.webName().startsWith("windows-125") && first >= 0x80 && first <= 0x9F) {
            text.append((char) first);
        } else {
            malformed(in.array(), place, text);
        }
    }

    private void malformed(byte[] bytes, int place, StringBuilder text) {
        String replacement = encoding.decoderReplacement();
        if (replacement == null) {
            throw SessionErrors.plain(
                    "System.Text.DecoderFallbackException",
                    "the byte %02X at index %d is no %s text".formatted(bytes[place], place, encoding.webName()));
        }
        text.append(replacement);
    }
}
