package mediashell.automation.values;

import java.util.function.IntConsumer;

/**
 * Decoders of the Unicode encoding forms that replace what is ill-formed as .NET does: one replacement for each maximal part of a
 * sequence in UTF-8 (Unicode Standard, section 3.9, "U+FFFD Substitution of Maximal Subparts"), one for a half surrogate pair or a
 * cut unit elsewhere.
 */
final class UnicodeDecoding {

    private final byte[] bytes;
    private final int end;
    private final StringBuilder text;
    private final IntConsumer malformed;
    private int at;

    /** @param malformed told the place of each ill-formed part; appends the replacement or throws */
    UnicodeDecoding(byte[] bytes, int from, int length, StringBuilder text, IntConsumer malformed) {
        this.bytes = bytes;
        this.at = from;
        this.end = from + length;
        this.text = text;
        this.malformed = malformed;
    }

    void utf8() {
        while (at < end) {
            int lead = bytes[at] & 0xFF;
            if (lead < 0x80) {
                text.append((char) lead);
                at++;
            } else {
                utf8Sequence(lead);
            }
        }
    }

    private void utf8Sequence(int lead) {
        int start = at++;
        int following = lead >= 0xC2 && lead <= 0xDF
                ? 1
                : lead >= 0xE0 && lead <= 0xEF ? 2 : lead >= 0xF0 && lead <= 0xF4 ? 3 : 0;
        int point = lead & (0x3F >> following);
        for (int i = 0; i < following; i++) {
            int next = at < end ? bytes[at] & 0xFF : -1;
            if (next < (i == 0 ? lowest(lead) : 0x80) || next > (i == 0 ? highest(lead) : 0xBF)) {
                malformed.accept(start);
                return;
            }
            point = point << 6 | next & 0x3F;
            at++;
        }
        if (following == 0) {
            malformed.accept(start);
        } else {
            text.appendCodePoint(point);
        }
    }

    /** Table 3-7 of the Unicode Standard: the least second byte after a lead byte. */
    private static int lowest(int lead) {
        return lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    }

    private static int highest(int lead) {
        return lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    }

    void utf16(boolean bigEndian) {
        while (end - at >= 2) {
            char unit = unit(at, bigEndian);
            boolean pair = Character.isHighSurrogate(unit)
                    && end - at >= 4
                    && Character.isLowSurrogate(unit(at + 2, bigEndian));
            if (pair) {
                text.append(unit).append(unit(at + 2, bigEndian));
            } else if (Character.isSurrogate(unit)) {
                malformed.accept(at);
            } else {
                text.append(unit);
            }
            at += pair ? 4 : 2;
        }
        if (at < end) {
            malformed.accept(at);
        }
    }

    private char unit(int place, boolean bigEndian) {
        int first = bytes[place] & 0xFF;
        int second = bytes[place + 1] & 0xFF;
        return (char) (bigEndian ? first << 8 | second : second << 8 | first);
    }

    void utf32(boolean bigEndian) {
        for (; end - at >= 4; at += 4) {
            int high = unit(bigEndian ? at : at + 2, bigEndian);
            int point = high << 16 | unit(bigEndian ? at + 2 : at, bigEndian);
            boolean scalar = Character.isValidCodePoint(point) && (point < 0xD800 || point > 0xDFFF);
            if (scalar) {
                text.appendCodePoint(point);
            } else {
                malformed.accept(at);
            }
        }
        if (at < end) {
            malformed.accept(at);
        }
    }
}
