package mediashell.media.iso9660;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.block.ImageOutput;
import mediashell.media.block.SectorBuffer;
import mediashell.media.tree.ContentLocations;
import mediashell.media.tree.DirectoryNode;
import mediashell.media.tree.FileNode;
import mediashell.media.tree.FileTree;

/**
 * One hierarchy of directories (6.8) with its two path tables, either the primary or the Joliet one: first table L, then
 * table M, then the directories in the order of the path table. Directories that the hierarchy cannot hold for their depth
 * or path length are left out with all that is in them.
 */
public final class IsoHierarchy {

    /** 9.4.4: numbers in the path table have 16 bits. */
    private static final int MOST_DIRECTORIES = 0xFFFF;

    /** Its children's identifiers are made when they are needed: kept for all directories they would fill the heap. */
    private record Directory(DirectoryNode node, byte[] identifier, int parentNumber, int pathLength) {}

    private final IdentifierScheme scheme;
    private final List<Directory> directories = new ArrayList<>();
    private final int[] numberOfNode;
    private final int[] firstSectors;
    private final int[] dataSectors;
    private final int pathTableBytes;
    private final int sectors;
    private final int leftOut;

    private IsoHierarchy(FileTree tree, IdentifierScheme scheme) throws MediaException {
        this.scheme = scheme;
        this.numberOfNode = new int[tree.directories().size()];
        IntStream.Builder sizes = IntStream.builder();
        this.leftOut = collect(tree.root(), sizes);
        this.dataSectors = sizes.build().toArray();
        this.firstSectors = new int[directories.size()];
        int tableBytes = 0;
        for (Directory directory : directories) {
            tableBytes += PathTableRecord.lengthFor(directory.identifier());
        }
        this.pathTableBytes = tableBytes;
        int at = 2 * sectorsOf(tableBytes);
        for (int i = 0; i < directories.size(); i++) {
            firstSectors[i] = at;
            at += dataSectors[i];
        }
        this.sectors = at;
    }

    /** The hierarchy of level 3 with d-characters. */
    public static IsoHierarchy primary(FileTree tree) throws MediaException {
        return new IsoHierarchy(tree, new PrimaryIdentifiers());
    }

    public static IsoHierarchy joliet(FileTree tree) throws MediaException {
        return new IsoHierarchy(tree, new JolietIdentifiers());
    }

    /** Sectors of path tables and directories together. */
    public int sectors() {
        return sectors;
    }

    /** How many directories did not fit the hierarchy's depth or path length. */
    public int leftOut() {
        return leftOut;
    }

    public int directoryCount() {
        return directories.size();
    }

    int pathTableBytes() {
        return pathTableBytes;
    }

    int pathTableSectors() {
        return sectorsOf(pathTableBytes);
    }

    DirectoryRecord rootRecord(long start, Instant recorded) {
        return record(0, start, recorded, DirectoryRecord.SELF);
    }

    /** Writes everything; the hierarchy begins at sector {@code start}. */
    public void write(ImageOutput output, long start, Instant recorded, ContentLocations locations) throws IOException {
        output.write(pathTable(SectorBuffer.littleEndian(pathTableSectors() * Iso9660.SECTOR), start));
        output.write(pathTable(SectorBuffer.bigEndian(pathTableSectors() * Iso9660.SECTOR), start));
        for (int i = 0; i < directories.size(); i++) {
            output.write(directoryData(i, start, recorded, locations));
        }
    }

    /** Finds the directories with the sectors of each, and returns how many names do not fit. */
    private int collect(DirectoryNode root, IntStream.Builder sizes) throws MediaException {
        int missing = 0;
        directories.add(new Directory(root, DirectoryRecord.SELF, 1, 0));
        for (int next = 0; next < directories.size(); next++) {
            Directory parent = directories.get(next);
            List<IdentifierScheme.Named> children = children(parent);
            missing += parent.node().children().size() - children.size();
            sizes.add(countSectors(children));
            for (IdentifierScheme.Named child : children) {
                if (child.node() instanceof DirectoryNode node) {
                    numberOfNode[node.index()] = directories.size() + 1;
                    int pathLength = parent.pathLength() + child.identifier().length + 1;
                    directories.add(new Directory(node, child.identifier(), next + 1, pathLength));
                }
            }
        }
        requireNumbered();
        return missing;
    }

    private void requireNumbered() throws MediaException {
        if (directories.size() > MOST_DIRECTORIES) {
            throw new MediaException(
                    MediaErrorCode.INVALID_PLAN,
                    "ISO 9660",
                    "the path table holds 65,535 directories, but the tree has " + directories.size()
                            + "; write the disc as UDF only");
        }
    }

    private List<IdentifierScheme.Named> children(Directory directory) {
        List<IdentifierScheme.Named> kept = new ArrayList<>();
        for (IdentifierScheme.Named child : scheme.identify(directory.node())) {
            boolean tooDeep = child.node() instanceof DirectoryNode node && node.depth() > scheme.deepestLevel();
            if (!tooDeep && directory.pathLength() + child.identifier().length <= scheme.longestPath()) {
                kept.add(child);
            }
        }
        return kept;
    }

    private byte[] pathTable(SectorBuffer table, long start) {
        int at = 0;
        for (int i = 0; i < directories.size(); i++) {
            Directory directory = directories.get(i);
            at = new PathTableRecord(start + firstSectors[i], directory.parentNumber(), directory.identifier())
                    .put(table, at);
        }
        return table.array();
    }

    private byte[] directoryData(int index, long start, Instant recorded, ContentLocations locations) {
        Directory directory = directories.get(index);
        DirectoryPacker packer = new DirectoryPacker(dataSectors[index]);
        packer.add(record(index, start, recorded, DirectoryRecord.SELF));
        packer.add(record(directory.parentNumber() - 1, start, recorded, DirectoryRecord.PARENT));
        for (IdentifierScheme.Named child : children(directory)) {
            switch (child.node()) {
                case DirectoryNode node ->
                    packer.add(record(numberOfNode[node.index()] - 1, start, recorded, child.identifier()));
                case FileNode file -> addFile(packer, file, child.identifier(), locations);
            }
        }
        return packer.bytes();
    }

    private static void addFile(DirectoryPacker packer, FileNode file, byte[] identifier, ContentLocations locations) {
        long sector = file.size() == 0 ? 0 : locations.sectorOf(file.content());
        long done = 0;
        do {
            long length = Math.min(Iso9660.LONGEST_SECTION, file.size() - done);
            boolean more = done + length < file.size();
            packer.add(new DirectoryRecord(
                    sector + done / Iso9660.SECTOR, length, file.file().modified(), false, more, identifier));
            done += length;
        } while (done < file.size());
    }

    private DirectoryRecord record(int index, long start, Instant recorded, byte[] identifier) {
        long length = (long) dataSectors[index] * Iso9660.SECTOR;
        return new DirectoryRecord(start + firstSectors[index], length, recorded, true, false, identifier);
    }

    private static int countSectors(List<IdentifierScheme.Named> children) {
        int bytes = 2 * DirectoryRecord.lengthFor(DirectoryRecord.SELF);
        for (IdentifierScheme.Named child : children) {
            int length = DirectoryRecord.lengthFor(child.identifier());
            long records = child.node() instanceof FileNode file ? sections(file.size()) : 1;
            for (long i = 0; i < records; i++) {
                bytes = DirectoryPacker.positionFor(bytes, length) + length;
            }
        }
        return sectorsOf(bytes);
    }

    private static long sections(long size) {
        return Math.max(1, (size + Iso9660.LONGEST_SECTION - 1) / Iso9660.LONGEST_SECTION);
    }

    private static int sectorsOf(int bytes) {
        return (bytes + Iso9660.SECTOR - 1) / Iso9660.SECTOR;
    }
}
