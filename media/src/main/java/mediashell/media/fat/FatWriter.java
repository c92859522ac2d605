package mediashell.media.fat;

import java.io.IOException;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;
import mediashell.media.block.ContentPump;
import mediashell.media.block.DigestListener;
import mediashell.media.block.ImageOutput;
import mediashell.media.block.SectorBuffer;
import mediashell.media.tree.DirectoryNode;
import mediashell.media.tree.FileNode;

/** Emits a FAT volume in one pass, strictly forward, in the order of {@link FatLayout}. */
public final class FatWriter {

    private final FatLayout layout;
    private final FatGeometry geometry;
    private final FatSpecification specification;

    public FatWriter(FatLayout layout) {
        this.layout = layout;
        this.geometry = layout.geometry();
        this.specification = layout.specification();
    }

    /**
     * Writes the whole volume from the output's position on.
     *
     * @throws MediaException with {@link MediaErrorCode#SOURCE_CHANGED} for a source that is not what was planned
     */
    public void write(ImageOutput output, WriteMonitor monitor, DigestListener digests) throws IOException {
        long start = output.position();
        writeReserved(output, start);
        for (int i = 0; i < FatGeometry.TABLES; i++) {
            AllocationTable.write(layout, output);
        }
        for (FatDirectory directory : layout.directories()) {
            output.padTo(start + positionOf(directory));
            output.write(directoryBytes(directory));
            output.padTo(start + endOf(directory));
        }
        try (ContentPump pump = new ContentPump()) {
            for (FileNode file : layout.tree().files()) {
                if (file.size() > 0) {
                    output.padTo(start + geometry.sectorOf(layout.firstCluster(file)) * FatGeometry.SECTOR);
                }
                pump.copy(file.file(), output, monitor, digests);
            }
            pump.settle();
        }
        output.skipTo(start + layout.size());
    }

    private void writeReserved(ImageOutput output, long start) throws IOException {
        SectorBuffer boot = BootSector.encode(layout);
        output.write(boot.array());
        if (geometry.kind() == FatKind.FAT32) {
            SectorBuffer information = FsInfoSector.encode(layout);
            output.write(information.array());
            output.padTo(start + (long) BootSector.BACKUP_SECTOR * FatGeometry.SECTOR);
            output.write(boot.array());
            output.write(information.array());
        }
        output.padTo(start + (long) geometry.reservedSectors() * FatGeometry.SECTOR);
    }

    private long positionOf(FatDirectory directory) {
        long cluster = layout.firstCluster(directory.node());
        long sector = cluster == 0 ? geometry.rootStart() : geometry.sectorOf(cluster);
        return sector * FatGeometry.SECTOR;
    }

    private long endOf(FatDirectory directory) {
        boolean fixedRoot = layout.firstCluster(directory.node()) == 0;
        long bytes = fixedRoot
                ? geometry.rootSectors() * FatGeometry.SECTOR
                : layout.clusters(directory) * geometry.clusterBytes();
        return positionOf(directory) + bytes;
    }

    private byte[] directoryBytes(FatDirectory directory) throws MediaException {
        SectorBuffer bytes = SectorBuffer.littleEndian(directory.bytes());
        int at = directory.node().isRoot() ? putLabel(bytes) : putDots(bytes, directory.node());
        for (FatDirectory.Child child : directory.children()) {
            if (child.longName()) {
                at = LongNameEntry.put(bytes, at, child.node().name(), child.shortName());
            }
            entry(child).put(bytes, at);
            at += DirectoryEntry.SIZE;
        }
        return bytes.array();
    }

    private int putLabel(SectorBuffer bytes) {
        String label = FatName.label(specification.label());
        new DirectoryEntry(label, DirectoryEntry.ATTRIBUTE_VOLUME_LABEL, 0, 0, specification.created()).put(bytes, 0);
        return DirectoryEntry.SIZE;
    }

    private int putDots(SectorBuffer bytes, DirectoryNode directory) {
        DirectoryNode parent = directory.parent();
        // FAT 6.5: ".." of a directory in the root holds 0, also on FAT32
        long parentCluster = parent.isRoot() ? 0 : layout.firstCluster(parent);
        directoryEntry(DirectoryEntry.SELF, layout.firstCluster(directory)).put(bytes, 0);
        directoryEntry(DirectoryEntry.PARENT, parentCluster).put(bytes, DirectoryEntry.SIZE);
        return 2 * DirectoryEntry.SIZE;
    }

    private DirectoryEntry entry(FatDirectory.Child child) {
        return switch (child.node()) {
            case DirectoryNode directory -> directoryEntry(child.shortName(), layout.firstCluster(directory));
            case FileNode file ->
                new DirectoryEntry(
                        child.shortName(),
                        file.file().attributes() & DirectoryEntry.FILE_ATTRIBUTES,
                        layout.firstCluster(file),
                        file.size(),
                        file.file().modified());
        };
    }

    private DirectoryEntry directoryEntry(String name, long cluster) {
        return new DirectoryEntry(name, DirectoryEntry.ATTRIBUTE_DIRECTORY, cluster, 0, specification.created());
    }
}
