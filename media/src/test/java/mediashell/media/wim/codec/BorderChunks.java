package mediashell.media.wim.codec;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Chunks at the borders of the codecs: sizes, match lengths and offsets, periods, call operands, and bytes without any match. */
public final class BorderChunks {

    private static final int CHUNK = 32768;

    private BorderChunks() {}

    public static Map<String, byte[]> all() {
        Map<String, byte[]> chunks = new TreeMap<>();
        for (int length : new int[] {1, 2, 15, 16, 17, 256, 257, CHUNK - 1, CHUNK}) {
            chunks.put("zeroes of " + length, new byte[length]);
            chunks.put("noise of " + length, noise(length));
        }
        for (int period = 2; period <= 17; period++) {
            chunks.put("period of " + period, repeated(noise(period), 5000));
        }
        for (int matched : new int[] {2, 3, 4, 9, 10, 17, 18, 19, 256, 257, 258, 272, 273, 274, 500}) {
            chunks.put("match of " + matched, matched(matched, 4000));
            chunks.put("match of " + matched + " from afar", matched(matched, CHUNK));
        }
        for (int fromEnd = 5; fromEnd <= 16; fromEnd++) {
            chunks.put("call " + fromEnd + " from the end", call(fromEnd));
        }
        return chunks;
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static byte[] repeated(byte[] period, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = period[i % period.length];
        }
        return bytes;
    }

    /** Bytes of two values, the first and last of which are the same and differ from all others. */
    private static byte[] matched(int matched, int length) {
        byte[] bytes = new byte[length];
        Random random = new Random(matched);
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) random.nextInt(2);
        }
        byte[] ends = noise(matched);
        System.arraycopy(ends, 0, bytes, 0, matched);
        System.arraycopy(ends, 0, bytes, length - matched, matched);
        return bytes;
    }

    private static byte[] call(int fromEnd) {
        byte[] bytes = new byte[2000];
        for (int at = 3; at < 1900; at += 11) {
            bytes[at] = (byte) 0xE8;
        }
        int at = bytes.length - fromEnd;
        Arrays.fill(bytes, at, bytes.length, (byte) 1);
        bytes[at] = (byte) 0xE8;
        return bytes;
    }
}
