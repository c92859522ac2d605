package mediashell.media.wim.codec;

import java.util.Random;

/** Bytes with the redundancy of real files: words of a small dictionary, repeats, x86 calls and noise; seeded. */
public final class SampleBytes {

    private SampleBytes() {}

    public static byte[] of(long seed, int length) {
        Random random = new Random(seed);
        byte[] bytes = new byte[length];
        int noise = random.nextInt(100);
        int at = 0;
        while (at < length) {
            int run = Math.min(1 + random.nextInt(1 << random.nextInt(12)), length - at);
            switch (random.nextInt(4)) {
                case 0 -> noise(random, bytes, at, run, noise);
                case 1 -> repeat(random, bytes, at, run);
                case 2 -> calls(random, bytes, at, run);
                default -> words(random, bytes, at, run);
            }
            at += run;
        }
        return bytes;
    }

    private static void noise(Random random, byte[] bytes, int from, int run, int percent) {
        for (int i = from; i < from + run; i++) {
            bytes[i] = (byte) (random.nextInt(100) < percent ? random.nextInt() : 0);
        }
    }

    private static void repeat(Random random, byte[] bytes, int from, int run) {
        int distance = from == 0 ? 0 : 1 + random.nextInt(from);
        for (int i = from; i < from + run; i++) {
            bytes[i] = bytes[i - distance];
        }
    }

    private static void calls(Random random, byte[] bytes, int from, int run) {
        for (int i = from; i < from + run; i++) {
            bytes[i] = (byte) (i % 7 == 0 ? 0xE8 : random.nextInt(3) == 0 ? random.nextInt() : 0);
        }
    }

    private static void words(Random random, byte[] bytes, int from, int run) {
        for (int i = from; i < from + run; i++) {
            bytes[i] = (byte) ("task sequence media".charAt((i * 7 + random.nextInt(2)) % 19));
        }
    }
}
