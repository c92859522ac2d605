package mediashell.media.udf;

import java.io.IOException;

import mediashell.media.block.ImageOutput;
import mediashell.media.block.SectorBuffer;
import mediashell.media.tree.ContentLocations;
import mediashell.media.tree.DirectoryNode;
import mediashell.media.tree.FileNode;
import mediashell.media.tree.FileTree;
import mediashell.media.tree.TreeNode;

/**
 * Emits the UDF structures of a disc in the order of their sectors; the caller writes what lies between them and the
 * data.
 */
public final class UdfWriter {

    private final UdfLayout layout;
    private final UdfVolumeIdentity identity;
    private final long partitionLength;
    private final ContentLocations locations;

    /** @param partitionLength sectors from {@link Udf#PARTITION_START} on */
    public UdfWriter(UdfLayout layout, UdfVolumeIdentity identity, long partitionLength, ContentLocations locations) {
        this.layout = layout;
        this.identity = identity;
        this.partitionLength = partitionLength;
        this.locations = locations;
    }

    /** The recognition sequence, three sectors at the output's position. */
    public void writeRecognition(ImageOutput output) throws IOException {
        VolumeRecognitionSequence.write(output);
    }

    /** Both descriptor sequences and the integrity sequence: from sector 32 up to {@link Udf#FREE_AREA}. */
    public void writeVolumeDescriptors(ImageOutput output) throws IOException {
        writeSequence(output, Udf.MAIN_SEQUENCE);
        writeSequence(output, Udf.RESERVE_SEQUENCE);
        output.padTo((long) Udf.INTEGRITY_SEQUENCE * Udf.SECTOR);
        FileTree tree = layout.tree();
        LogicalVolumeIntegrityDescriptor integrity = new LogicalVolumeIntegrityDescriptor(
                identity.created(),
                partitionLength,
                tree.files().size(),
                tree.directories().size(),
                layout.nextUniqueId());
        output.write(integrity.encode(Udf.INTEGRITY_SEQUENCE).array());
        output.write(TerminatingDescriptor.encode(Udf.INTEGRITY_SEQUENCE + 1).array());
    }

    /** An anchor, one sector. */
    public void writeAnchor(ImageOutput output, long sector) throws IOException {
        output.padTo(sector * Udf.SECTOR);
        output.write(AnchorVolumeDescriptorPointer.standard().encode(sector).array());
    }

    /** File set, directories and file entries: {@link UdfLayout#metadataBlocks()} blocks from the partition's start. */
    public void writeMetadata(ImageOutput output) throws IOException {
        FileTree tree = layout.tree();
        int root = layout.entryBlock(tree.root());
        output.write(FileSetDescriptor.encode(identity, root, 0).array());
        output.write(TerminatingDescriptor.encode(1).array());
        for (DirectoryNode directory : tree.directories()) {
            writeDirectory(output, directory);
        }
    }

    private void writeSequence(ImageOutput output, int sector) throws IOException {
        output.padTo((long) sector * Udf.SECTOR);
        int at = sector;
        int number = 0;
        output.write(PrimaryVolumeDescriptor.encode(identity, number++, at++).array());
        output.write(ImplementationUseVolumeDescriptor.encode(identity, number++, at++)
                .array());
        PartitionDescriptor partition = new PartitionDescriptor(0, Udf.PARTITION_START, partitionLength);
        output.write(partition.encode(number++, at++).array());
        output.write(LogicalVolumeDescriptor.encode(identity, number++, at++).array());
        output.write(UnallocatedSpaceDescriptor.encode(number, at++).array());
        output.write(TerminatingDescriptor.encode(at).array());
    }

    private void writeDirectory(ImageOutput output, DirectoryNode directory) throws IOException {
        int block = layout.entryBlock(directory);
        int bytes = layout.identifierBytes(directory);
        int links = Math.min(1 + directory.subdirectories().size(), 0xFFFF);
        FileEntry entry = new FileEntry(true, links, bytes, block + 1L, identity.created(), layout.uniqueId(directory));
        output.write(entry.encode(block).array());
        writeIdentifiers(output, directory, block + 1, bytes);
        for (TreeNode child : directory.children()) {
            if (child instanceof FileNode file) {
                output.write(fileEntry(file).encode(layout.entryBlock(file)).array());
            }
        }
    }

    private FileEntry fileEntry(FileNode file) {
        long block = file.size() == 0 ? 0 : locations.sectorOf(file.content()) - Udf.PARTITION_START;
        return new FileEntry(false, 1, file.size(), block, file.file().modified(), layout.uniqueId(file));
    }

    private void writeIdentifiers(ImageOutput output, DirectoryNode directory, int block, int bytes)
            throws IOException {
        byte[] area = new byte[UdfLayout.blocks(bytes) * Udf.SECTOR];
        int at = put(area, 0, FileIdentifierDescriptor.encodeParent(layout.entryBlock(directory.parent()), block));
        for (TreeNode child : directory.children()) {
            SectorBuffer descriptor = FileIdentifierDescriptor.encodeChild(
                    child.name(),
                    child instanceof DirectoryNode,
                    layout.entryBlock(child),
                    layout.uniqueId(child),
                    block + at / Udf.SECTOR);
            at = put(area, at, descriptor);
        }
        output.write(area);
    }

    private static int put(byte[] area, int at, SectorBuffer descriptor) {
        System.arraycopy(descriptor.array(), 0, area, at, descriptor.size());
        return at + descriptor.size();
    }
}
