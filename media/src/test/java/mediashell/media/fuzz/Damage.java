package mediashell.media.fuzz;

import java.util.Arrays;
import java.util.Random;

/** Damages bytes as a bad disk, a cut download or an enemy does: flipped bits, extreme numbers, blocks moved or doubled, a lost end. */
public final class Damage {

    private static final int SECTOR = 2048;
    private static final int MOST_FAULTS = 12;

    private Damage() {}

    /** @param structures how many bytes from the start hold structures, which is where damage tells most */
    public static byte[] of(byte[] whole, int structures, long seed) {
        Random random = new Random(seed);
        byte[] bytes = whole.clone();
        int span = Math.max(1, Math.min(structures, bytes.length));
        for (int faults = 1 + random.nextInt(MOST_FAULTS); faults > 0; faults--) {
            int at = random.nextInt(random.nextInt(4) == 0 ? bytes.length : span);
            damage(bytes, at, random);
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private static void damage(byte[] bytes, int at, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt();
            case 2 -> fill(bytes, at, 4, (byte) 0xFF);
            case 3 -> fill(bytes, at, 8, (byte) (random.nextBoolean() ? 0x7F : 0x80));
            case 4 -> fill(bytes, at, 4, (byte) 0);
            default -> copySector(bytes, at, random);
        }
    }

    private static void fill(byte[] bytes, int at, int length, byte value) {
        Arrays.fill(bytes, at, Math.min(bytes.length, at + length), value);
    }

    /** What makes loops: a directory that is its own child, a chain that returns. */
    private static void copySector(byte[] bytes, int at, Random random) {
        int sectors = bytes.length / SECTOR;
        if (sectors > 1) {
            int from = random.nextInt(sectors) * SECTOR;
            int to = at / SECTOR * SECTOR;
            System.arraycopy(bytes, from, bytes, to, Math.min(SECTOR, bytes.length - to));
        }
    }
}
