package mediashell.media.image;

import java.io.IOException;
import java.util.Locale;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;
import mediashell.media.block.ContentPump;
import mediashell.media.block.DigestListener;
import mediashell.media.block.ImageOutput;
import mediashell.media.eltorito.BootCatalog;
import mediashell.media.eltorito.BootRecordVolumeDescriptor;
import mediashell.media.iso9660.Iso9660;
import mediashell.media.iso9660.VolumeDescriptor;
import mediashell.media.tree.FileNode;
import mediashell.media.udf.Udf;
import mediashell.media.udf.UdfWriter;

/**
 * Emits a disc in one pass, strictly forward, in the order of {@link DiscLayout}. Each source is read once; its SHA-256 is
 * compared with the planned one and told to the listener.
 */
public final class DiscWriter {

    private final DiscLayout layout;
    private final DiscSpecification specification;
    private final UdfWriter udf;

    public DiscWriter(DiscLayout layout) {
        this.layout = layout;
        this.specification = layout.specification();
        long partitionLength = layout.lastSector() - Udf.PARTITION_START;
        this.udf = new UdfWriter(layout.udf(), layout.identity(), partitionLength, layout::sectorOf);
    }

    /**
     * Writes the whole image.
     *
     * @throws MediaException with {@link MediaErrorCode#SOURCE_CHANGED} for a source that is not what was planned, with
     *     {@link MediaErrorCode#CANCELLED} when the monitor stops the writer, with {@link MediaErrorCode#DISK_FULL}
     */
    public void write(ImageOutput output, WriteMonitor monitor, DigestListener digests) throws IOException {
        writeDescriptors(output);
        udf.writeVolumeDescriptors(output);
        boolean isoInFront = layout.isoArea() < Udf.ANCHOR;
        if (isoInFront) {
            writeIsoArea(output);
        }
        udf.writeAnchor(output, Udf.ANCHOR);
        udf.writeMetadata(output);
        if (!isoInFront) {
            writeIsoArea(output);
        }
        try (ContentPump pump = new ContentPump()) {
            writeUnnamed(output, monitor, pump);
            writeFiles(output, monitor, digests, pump);
        }
        udf.writeAnchor(output, layout.lastSector());
        output.finish();
    }

    private void writeDescriptors(ImageOutput output) throws IOException {
        output.padTo((long) Iso9660.FIRST_DESCRIPTOR * Iso9660.SECTOR);
        output.write(new VolumeDescriptor(
                        specification.label(),
                        layout.sectors(),
                        layout.primary(),
                        layout.primaryStart(),
                        specification.created())
                .primary()
                .array());
        if (layout.bootable()) {
            output.write(BootRecordVolumeDescriptor.encode(layout.isoArea()).array());
        }
        if (layout.joliet() != null) {
            output.write(new VolumeDescriptor(
                            specification.label(),
                            layout.sectors(),
                            layout.joliet(),
                            layout.jolietStart(),
                            specification.created())
                    .joliet()
                    .array());
        }
        output.write(VolumeDescriptor.terminator().array());
        udf.writeRecognition(output);
    }

    private void writeIsoArea(ImageOutput output) throws IOException {
        output.padTo(layout.isoArea() * Iso9660.SECTOR);
        if (layout.bootable()) {
            output.write(BootCatalog.encode(layout.bootImages()).array());
        }
        layout.primary().write(output, layout.primaryStart(), specification.created(), layout::isoSectorOf);
        if (layout.joliet() != null) {
            layout.joliet().write(output, layout.jolietStart(), specification.created(), layout::sectorOf);
        }
    }

    private void writeUnnamed(ImageOutput output, WriteMonitor monitor, ContentPump pump) throws IOException {
        for (DiscLayout.Unnamed content : layout.unnamed()) {
            output.padTo(content.sector() * Udf.SECTOR);
            pump.copy(content.source().describe(), content.source(), output, monitor);
        }
    }

    private void writeFiles(ImageOutput output, WriteMonitor monitor, DigestListener digests, ContentPump pump)
            throws IOException {
        for (FileNode node : layout.tree().files()) {
            if (node.content().first() != node.file()) {
                digests.written(node.file(), node.file().sha256().toUpperCase(Locale.ROOT));
                continue;
            }
            output.padTo(layout.sectorOf(node.content()) * Udf.SECTOR);
            pump.copy(node.file(), output, monitor, digests);
        }
        pump.settle();
    }
}
