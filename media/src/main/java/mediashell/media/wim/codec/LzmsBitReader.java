package mediashell.media.wim.codec;

/** Reads the symbols and bits of LZMS: 16-bit little-endian words from the end of the chunk towards its front. */
final class LzmsBitReader {

    private byte[] in;
    private int position;
    private int begin;
    /** Unread bits, left-justified. */
    private long bits;

    private int count;

    void start(byte[] source, int offset, int length) {
        in = source;
        begin = offset;
        position = offset + length;
        bits = 0;
        count = 0;
    }

    private void fill() {
        while (count <= 48) {
            if (position - 2 >= begin) {
                position -= 2;
                bits |= (long) ByteWords.getShort(in, position) << (48 - count);
            }
            count += 16;
        }
    }

    int peek16() {
        fill();
        return (int) (bits >>> 48);
    }

    void drop(int n) {
        bits <<= n;
        count -= n;
    }

    /** Takes up to 31 bits. */
    int read(int n) {
        fill();
        int value = (int) (bits >>> 1 >>> (63 - n));
        drop(n);
        return value;
    }
}
