package mediashell.testkit.iso;

import java.nio.ByteBuffer;

/** Checks descriptor tags (ECMA-167 3/7.2, 4/7.2). */
final class UdfTag {

    private UdfTag() {}

    /** The identifier; every broken rule becomes a fault. */
    static int check(ByteBuffer data, int at, long location, Findings findings, String what) {
        int identifier = Sectors.u16(data, at);
        findings.require(Sectors.u16(data, at + 2) == 2, "%s: descriptor version", what);
        int sum = 0;
        for (int i = 0; i < 16; i++) {
            sum += i == 4 ? 0 : Sectors.u8(data, at + i);
        }
        findings.require((sum & 0xFF) == Sectors.u8(data, at + 4), "%s: tag checksum", what);
        int length = Sectors.u16(data, at + 10);
        boolean whole = at + 16 + length <= data.capacity();
        findings.require(whole && crc(data, at + 16, length) == Sectors.u16(data, at + 8), "%s: CRC", what);
        long stated = Sectors.u32(data, at + 12);
        findings.require(stated == location, "%s: tag location %d, is at %d", what, stated, location);
        return identifier;
    }

    static boolean require(ByteBuffer data, int at, int identifier, long location, Findings findings, String what) {
        int found = check(data, at, location, findings, what);
        findings.require(found == identifier, "%s: descriptor %d where %d belongs", what, found, identifier);
        return found == identifier;
    }

    private static int crc(ByteBuffer data, int at, int length) {
        int crc = 0;
        for (int i = 0; i < length; i++) {
            int value = Sectors.u8(data, at + i);
            for (int bit = 7; bit >= 0; bit--) {
                int carry = crc >> 15 & 1 ^ value >> bit & 1;
                crc = crc << 1 & 0xFFFF;
                crc ^= carry == 1 ? 0x1021 : 0;
            }
        }
        return crc;
    }
}
