package mediashell.media.wim.codec;

/**
 * The x86 pre-processing of LZX: operands of CALL instructions (E8) become absolute, so that calls of one target look
 * alike. In WIM files it is always on, per chunk, with a constant file size, and spares the last ten bytes.
 */
final class LzxCallTranslation {

    private static final int CALL = 0xE8;
    private static final int FILE_SIZE = 12_000_000;
    private static final int SPARED = 10;
    private static final int CALL_LENGTH = 5;

    private LzxCallTranslation() {}

    /** From relative to absolute, before compression. */
    static void apply(byte[] bytes, int length) {
        int stop = length - SPARED;
        for (int at = ByteWords.indexOf(bytes, CALL, 0, stop); at < stop; ) {
            int relative = ByteWords.getInt(bytes, at + 1);
            if (relative >= -at && relative < FILE_SIZE) {
                int absolute = relative < FILE_SIZE - at ? relative + at : relative - FILE_SIZE;
                ByteWords.putInt(bytes, at + 1, absolute);
            }
            at = ByteWords.indexOf(bytes, CALL, at + CALL_LENGTH, stop);
        }
    }

    /** From absolute to relative, after decompression. */
    static void undo(byte[] bytes, int length) {
        int stop = length - SPARED;
        for (int at = ByteWords.indexOf(bytes, CALL, 0, stop); at < stop; ) {
            int absolute = ByteWords.getInt(bytes, at + 1);
            if (absolute >= 0 && absolute < FILE_SIZE) {
                ByteWords.putInt(bytes, at + 1, absolute - at);
            } else if (absolute < 0 && absolute >= -at) {
                ByteWords.putInt(bytes, at + 1, absolute + FILE_SIZE);
            }
            at = ByteWords.indexOf(bytes, CALL, at + CALL_LENGTH, stop);
        }
    }
}
