package mediashell.testkit.iso;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sectors of 2048 bytes of an open image; what lies beyond its end reads as zeros. */
final class Sectors {

    static final int SIZE = 2048;

    private final FileChannel channel;

    Sectors(FileChannel channel) {
        this.channel = channel;
    }

    long count() throws IOException {
        return channel.size() / SIZE;
    }

    long bytes() throws IOException {
        return channel.size();
    }

    /** Whole sectors in little-endian order, at most 64 MiB. */
    ByteBuffer read(long sector, long count) throws IOException {
        int length = (int) Math.min(Math.max(0, count) * SIZE, 64L << 20);
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        long at = sector * SIZE;
        while (buffer.hasRemaining() && at >= 0) {
            int got = channel.read(buffer, at);
            if (got < 0) {
                break;
            }
            at += got;
        }
        return buffer.clear();
    }

    /** The first eight hex digits of SHA-256 over extents of a file, each {first sector, bytes}. */
    String digest(Iterable<long[]> extents) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (long[] extent : extents) {
                digest(digest, extent[0], extent[1]);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void digest(MessageDigest digest, long sector, long bytes) throws IOException {
        long left = bytes;
        long at = sector;
        while (left > 0) {
            int step = (int) Math.min(left, 1 << 20);
            digest.update(read(at, (step + SIZE - 1) / SIZE).array(), 0, step);
            at += step / SIZE;
            left -= step;
        }
    }

    static int u8(ByteBuffer buffer, int at) {
        return buffer.get(at) & 0xFF;
    }

    static int u16(ByteBuffer buffer, int at) {
        return buffer.getShort(at) & 0xFFFF;
    }

    static long u32(ByteBuffer buffer, int at) {
        return buffer.getInt(at) & 0xFFFF_FFFFL;
    }

    static String text(ByteBuffer buffer, int at, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) u8(buffer, at + i));
        }
        return text.toString();
    }
}
