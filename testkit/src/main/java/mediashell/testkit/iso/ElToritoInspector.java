package mediashell.testkit.iso;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Inspects a boot catalog (El Torito 2). */
final class ElToritoInspector {

    private static final int ENTRY = 32;

    private ElToritoInspector() {}

    static void inspect(Sectors sectors, Findings findings, long catalogSector) throws IOException {
        ByteBuffer catalog = sectors.read(catalogSector, 1);
        int sum = 0;
        for (int at = 0; at < ENTRY; at += 2) {
            sum += Sectors.u16(catalog, at);
        }
        findings.require((sum & 0xFFFF) == 0, "the validation entry's words sum to %04x", sum & 0xFFFF);
        findings.require(Sectors.u8(catalog, 0) == 1, "the catalog does not begin with a validation entry");
        findings.require(Sectors.u16(catalog, 30) == 0xAA55, "the validation entry lacks 55 AA");
        findings.line("eltorito catalog %d", catalogSector);
        int platform = Sectors.u8(catalog, 1);
        entry(sectors, findings, catalog, ENTRY, platform);
        boolean last = false;
        for (int at = 2 * ENTRY; at < Sectors.SIZE && !last; ) {
            int indicator = Sectors.u8(catalog, at);
            if (indicator != 0x90 && indicator != 0x91) {
                findings.require(indicator == 0, "byte %02x where a section header belongs", indicator);
                break;
            }
            last = indicator == 0x91;
            int entries = Sectors.u16(catalog, at + 2);
            for (int i = 1; i <= entries && at + i * ENTRY < Sectors.SIZE; i++) {
                entry(sectors, findings, catalog, at + i * ENTRY, Sectors.u8(catalog, at + 1));
            }
            at += (1 + entries) * ENTRY;
        }
    }

    private static void entry(Sectors sectors, Findings findings, ByteBuffer catalog, int at, int platform)
            throws IOException {
        long sector = Sectors.u32(catalog, at + 8);
        int count = Sectors.u16(catalog, at + 6);
        findings.require(Sectors.u8(catalog, at) == 0x88, "a boot entry is not bootable");
        findings.require(Sectors.u8(catalog, at + 1) == 0, "a boot entry wants emulation");
        findings.require(sector > 16 && sector + (count + 3) / 4 <= sectors.count(), "boot image beyond the disc");
        findings.line("eltorito platform %02X sector %d count %d", platform, sector, count);
    }
}
