package mediashell.media.image;

import java.io.IOException;
import java.util.Locale;

import mediashell.media.eltorito.PlacedBootImage;
import mediashell.media.iso9660.Iso9660;
import mediashell.media.tree.FileNode;
import mediashell.media.udf.Udf;

/** A disc's layout as text: first sector, number of sectors, what lies there. */
final class DiscLayoutPrinter {

    private final DiscLayout layout;
    private final Appendable out;

    DiscLayoutPrinter(DiscLayout layout, Appendable out) {
        this.layout = layout;
        this.out = out;
    }

    void print() throws IOException {
        DiscSpecification specification = layout.specification();
        out.append(String.format(
                Locale.ROOT,
                "%s, label '%s', %d sectors of %d bytes\n",
                specification.form().description(),
                specification.label(),
                layout.sectors(),
                Udf.SECTOR));
        printDescriptors();
        boolean isoInFront = layout.isoArea() < Udf.ANCHOR;
        if (isoInFront) {
            printIsoArea();
        }
        line(Udf.ANCHOR, 1, "UDF anchor");
        line(Udf.PARTITION_START, layout.udf().metadataBlocks(), "UDF file set, directories and file entries");
        if (!isoInFront) {
            printIsoArea();
        }
        for (DiscLayout.Unnamed content : layout.unnamed()) {
            long size = content.source().size();
            line(
                    content.sector(),
                    sectors(size),
                    size + " bytes: " + content.source().describe());
        }
        for (FileNode file : layout.tree().files()) {
            printFile(file);
        }
        line(layout.lastSector(), 1, "UDF anchor");
    }

    private void printDescriptors() throws IOException {
        int at = Iso9660.FIRST_DESCRIPTOR;
        line(at++, 1, "ISO 9660 primary volume descriptor");
        if (layout.bootable()) {
            line(at++, 1, "El Torito boot record");
        }
        if (layout.joliet() != null) {
            line(at++, 1, "Joliet volume descriptor");
        }
        line(at++, 1, "ISO 9660 set terminator");
        line(at, 3, "UDF recognition sequence");
        line(Udf.MAIN_SEQUENCE, Udf.SEQUENCE_SECTORS, "UDF volume descriptors");
        line(Udf.RESERVE_SEQUENCE, Udf.SEQUENCE_SECTORS, "UDF volume descriptors, reserve");
        line(Udf.INTEGRITY_SEQUENCE, Udf.FREE_AREA - Udf.INTEGRITY_SEQUENCE, "UDF integrity");
    }

    private void printIsoArea() throws IOException {
        if (layout.bootable()) {
            StringBuilder images = new StringBuilder("El Torito catalog:");
            for (PlacedBootImage image : layout.bootImages()) {
                images.append(' ').append(image.platform()).append(" at ").append(image.sector());
                images.append(" loads ").append(image.loadCount()).append(" x 512;");
            }
            line(layout.isoArea(), 1, images.substring(0, images.length() - 1));
        }
        String leftOut =
                layout.primary().leftOut() == 0 ? "" : ", " + layout.primary().leftOut() + " names left out";
        line(layout.primaryStart(), layout.primary().sectors(), "ISO 9660 path tables and directories" + leftOut);
        if (layout.joliet() != null) {
            line(layout.jolietStart(), layout.joliet().sectors(), "Joliet path tables and directories");
        }
    }

    private void printFile(FileNode file) throws IOException {
        boolean shared = file.content().first() != file.file();
        String same = shared ? " = " + file.content().first().path() : "";
        long sector = file.size() == 0 ? 0 : layout.sectorOf(file.content());
        line(sector, shared ? 0 : sectors(file.size()), file.size() + " bytes: " + file.path() + same);
    }

    private static long sectors(long bytes) {
        return (bytes + Udf.SECTOR - 1) / Udf.SECTOR;
    }

    private void line(long sector, long sectors, String content) throws IOException {
        out.append(String.format(Locale.ROOT, "%10d %9d  %s\n", sector, sectors, content));
    }
}
