package mediashell.media.image;

import java.util.Arrays;

import mediashell.media.block.SectorBuffer;

/** Makes CRC and checksum of damaged UDF sectors right again, so that fuzzing reaches what lies behind them. */
final class DescriptorRepair {

    private static final int SECTOR = 2048;

    private DescriptorRepair() {}

    static void repair(byte[] image) {
        for (int at = 0; at + SECTOR <= image.length; at += SECTOR) {
            SectorBuffer sector = SectorBuffer.littleEndian(Arrays.copyOfRange(image, at, at + SECTOR));
            int length = sector.u16(10);
            if (sector.u16(2) == 2 && length <= SECTOR - 16) {
                sector.put16(8, crc(sector.array(), length));
                sector.put8(4, checksum(sector));
                System.arraycopy(sector.array(), 0, image, at, SECTOR);
            }
        }
    }

    private static int checksum(SectorBuffer sector) {
        int sum = 0;
        for (int i = 0; i < 16; i++) {
            sum += i == 4 ? 0 : sector.u8(i);
        }
        return sum & 0xFF;
    }

    private static int crc(byte[] bytes, int length) {
        int crc = 0;
        for (int i = 16; i < 16 + length; i++) {
            crc ^= (bytes[i] & 0xFF) << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) != 0 ? crc << 1 ^ 0x1021 : crc << 1;
            }
        }
        return crc & 0xFFFF;
    }
}
