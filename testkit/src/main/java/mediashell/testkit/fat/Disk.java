package mediashell.testkit.fat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** Sectors of 512 bytes of an open image from a base on; what lies beyond its end reads as zeros. */
record Disk(FileChannel channel, long base) {

    static final int SECTOR = 512;

    Disk from(long sector) {
        return new Disk(channel, base + sector);
    }

    long sectors() throws IOException {
        return channel.size() / SECTOR - base;
    }

    ByteBuffer read(long sector, long count) throws IOException {
        int length = Math.toIntExact(count * SECTOR);
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        long at = (base + sector) * SECTOR;
        while (buffer.hasRemaining()) {
            int got = channel.read(buffer, at);
            if (got < 0) {
                break;
            }
            at += got;
        }
        return buffer.clear();
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
