package mediashell.testkit.iso;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Inspects a disc image: ISO 9660, Joliet, El Torito and UDF 1.02, whichever are there. */
public final class DiscInspector {

    private DiscInspector() {}

    /** Reads the whole structure, not only its start; damage ends up in the report, never in an exception. */
    public static DiscReport inspect(Path image) throws IOException {
        try (FileChannel channel = FileChannel.open(image)) {
            Sectors sectors = new Sectors(channel);
            Findings findings = new Findings();
            findings.require(sectors.bytes() % Sectors.SIZE == 0, "the image ends inside a sector");
            long sector = 16;
            for (; sector < 64; sector++) {
                ByteBuffer descriptor = sectors.read(sector, 1);
                if (!Sectors.text(descriptor, 1, 5).equals("CD001")) {
                    break;
                }
                inspectDescriptor(sectors, findings, sector, descriptor);
            }
            UdfInspector.inspect(sectors, findings, sector);
            return findings.report();
        }
    }

    private static void inspectDescriptor(Sectors sectors, Findings findings, long sector, ByteBuffer descriptor)
            throws IOException {
        int type = Sectors.u8(descriptor, 0);
        if (type == 1) {
            new Iso9660Inspector(sectors, findings, false).inspect(descriptor);
        } else if (type == 2 && Sectors.text(descriptor, 88, 2).equals("%/")) {
            new Iso9660Inspector(sectors, findings, true).inspect(descriptor);
        } else if (type == 0 && Sectors.text(descriptor, 7, 23).equals("EL TORITO SPECIFICATION")) {
            findings.require(sector == 17, "the El Torito boot record is at %d, not at 17", sector);
            ElToritoInspector.inspect(sectors, findings, Sectors.u32(descriptor, 0x47));
        }
    }
}
