package mediashell.media.secureboot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/**
 * One element of DER (ITU-T X.690) within foreign bytes. Lengths are checked against what holds the element, so that reading ends whatever
 * the bytes say.
 *
 * @param start of the tag
 * @param content where the value begins
 * @param end behind the value
 */
record DerElement(byte[] bytes, int start, int content, int end) {

    static final int INTEGER = 0x02;
    static final int OCTET_STRING = 0x04;
    static final int OBJECT_IDENTIFIER = 0x06;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;

    private static final int LONG_FORM = 0x80;
    private static final int MOST_LENGTH_BYTES = 4;
    private static final int MOST_CHILDREN = 10_000;

    /** The tag [n], constructed. */
    static int context(int number) {
        return 0xA0 | number;
    }

    /** The element that begins at a position and must end at or before a limit. */
    static DerElement read(byte[] bytes, int start, int limit) throws MediaException {
        if (start + 2 > limit) {
            throw corrupt("an element is cut off");
        }
        int first = bytes[start + 1] & 0xFF;
        int content = start + 2;
        long length = first;
        if (first >= LONG_FORM) {
            int count = first - LONG_FORM;
            if (count == 0 || count > MOST_LENGTH_BYTES || content + count > limit) {
                throw corrupt("a length has " + count + " bytes");
            }
            length = 0;
            for (int i = 0; i < count; i++) {
                length = length << 8 | bytes[content++] & 0xFF;
            }
        }
        if (length > limit - content) {
            throw corrupt("an element is longer than what holds it");
        }
        return new DerElement(bytes, start, content, content + (int) length);
    }

    int tag() {
        return bytes[start] & 0xFF;
    }

    boolean is(int tag) {
        return tag() == tag;
    }

    DerElement require(int tag) throws MediaException {
        if (!is(tag)) {
            throw corrupt("an element has the tag %02X where %02X was expected".formatted(tag(), tag));
        }
        return this;
    }

    List<DerElement> children() throws MediaException {
        List<DerElement> children = new ArrayList<>();
        for (int at = content; at < end; ) {
            if (children.size() == MOST_CHILDREN) {
                throw corrupt("an element holds too many others");
            }
            DerElement child = read(bytes, at, end);
            children.add(child);
            at = child.end();
        }
        return children;
    }

    /** The child at an index, which must be there. */
    DerElement child(int index) throws MediaException {
        List<DerElement> children = children();
        if (index >= children.size()) {
            throw corrupt("an element holds " + children.size() + " others where more were expected");
        }
        return children.get(index);
    }

    /** The value without tag and length. */
    byte[] value() {
        return Arrays.copyOfRange(bytes, content, end);
    }

    /** Tag, length and value. */
    byte[] encoded() {
        return Arrays.copyOfRange(bytes, start, end);
    }

    /** The dotted form of an object identifier; arcs beyond 32 bits make it one that nobody asks for. */
    String objectIdentifier() throws MediaException {
        require(OBJECT_IDENTIFIER);
        StringBuilder text = new StringBuilder();
        long arc = 0;
        for (int at = content; at < end; at++) {
            arc = arc << 7 | bytes[at] & 0x7F;
            if ((bytes[at] & 0x80) == 0) {
                append(text, arc);
                arc = 0;
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, long arc) {
        if (text.isEmpty()) {
            long first = Math.min(2, arc / 40);
            text.append(first).append('.').append(arc - first * 40);
        } else {
            text.append('.').append(arc);
        }
    }

    private static MediaException corrupt(String why) {
        return new MediaException(MediaErrorCode.CORRUPT_IMAGE, "signature", why);
    }
}
