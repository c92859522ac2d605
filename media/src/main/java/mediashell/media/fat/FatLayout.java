package mediashell.media.fat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.tree.DirectoryNode;
import mediashell.media.tree.FileNode;
import mediashell.media.tree.FileTree;

/**
 * Every position on a FAT volume, computed before the first byte is written: all chains are contiguous, directories first,
 * then files in their given order, so that the writer goes strictly forward.
 */
public final class FatLayout {

    /** FAT 6: file sizes have 32 bits. */
    public static final long LARGEST_FILE = 0xFFFF_FFFFL;

    private static final long GIB_IN_SECTORS = 1L << 21;
    /** FAT 3.1: clusters have at most 32 KiB. */
    private static final int LARGEST_CLUSTER = 64;

    private static final int[] SMALL_CLUSTERS = {4, 8, 16, 32, 64};

    private final FatSpecification specification;
    private final FileTree tree;
    private final List<FatDirectory> directories = new ArrayList<>();
    private final FatGeometry geometry;
    private final long[] directoryClusters;
    private final long[] fileClusters;
    private final long nextFree;

    private FatLayout(FatSpecification specification) throws MediaException {
        this.specification = specification;
        this.tree = FileTree.of(specification.files(), specification.directories());
        for (FileNode file : tree.files()) {
            requireStorable(file);
        }
        for (DirectoryNode directory : tree.directories()) {
            directories.add(FatDirectory.of(directory));
        }
        this.geometry = choose();
        this.directoryClusters = new long[directories.size()];
        this.fileClusters = new long[tree.files().size()];
        this.nextFree = place();
    }

    /**
     * Computes the positions.
     *
     * @throws MediaException with {@link MediaErrorCode#FILE_TOO_LARGE} for a file of 4 GiB or more, with
     *     {@link MediaErrorCode#INVALID_NAME} for a name that FAT cannot hold, with
     *     {@link MediaErrorCode#CAPACITY_EXCEEDED} when the files do not fit the given size
     */
    public static FatLayout of(FatSpecification specification) throws MediaException {
        return new FatLayout(specification);
    }

    public FatSpecification specification() {
        return specification;
    }

    public FatGeometry geometry() {
        return geometry;
    }

    public FileTree tree() {
        return tree;
    }

    /** Bytes of the whole volume. */
    public long size() {
        return geometry.totalSectors() * FatGeometry.SECTOR;
    }

    List<FatDirectory> directories() {
        return directories;
    }

    /** The first cluster; 0 for the root of FAT12 and FAT16. */
    public long firstCluster(DirectoryNode directory) {
        return directoryClusters[directory.index()];
    }

    /** The first cluster; 0 for an empty file. */
    public long firstCluster(FileNode file) {
        return fileClusters[file.index()];
    }

    long clusters(FatDirectory directory) {
        return clustersFor(directory.bytes(), geometry.clusterBytes());
    }

    long clusters(FileNode file) {
        return clustersFor(file.size(), geometry.clusterBytes());
    }

    /** The cluster behind everything. */
    long nextFree() {
        return nextFree;
    }

    boolean rootInClusters() {
        return geometry.kind() == FatKind.FAT32;
    }

    private static void requireStorable(FileNode file) throws MediaException {
        if (file.size() > LARGEST_FILE) {
            throw new MediaException(
                    MediaErrorCode.FILE_TOO_LARGE,
                    file.path(),
                    "the file has " + file.size() + " bytes, but one on FAT has at most " + LARGEST_FILE
                            + "; split a WIM into parts, or use a disc");
        }
    }

    private FatGeometry choose() throws MediaException {
        return switch (specification.size()) {
            case FatSize.Smallest() -> smallest();
            case FatSize.SmallestOf(FatKind kind) -> kind == FatKind.FAT32 ? smallestFat32() : smallest(kind);
            case FatSize.OfSectors(FatKind kind, long sectors) -> ofSectors(kind, sectors);
        };
    }

    private FatGeometry smallest() throws MediaException {
        FatGeometry diskette = FatGeometry.diskette();
        if (specification.hiddenSectors() == 0 && fits(diskette)) {
            return diskette;
        }
        for (int sectorsPerCluster : SMALL_CLUSTERS) {
            long needed = needed(sectorsPerCluster * FatGeometry.SECTOR, false);
            FatKind kind = FatKind.ofClusters(needed);
            FatGeometry geometry = FatGeometry.ofClusters(kind, needed, sectorsPerCluster);
            if (kind != FatKind.FAT32 && geometry.fitsKind() && fits(geometry)) {
                return geometry;
            }
        }
        return smallestFat32();
    }

    private FatGeometry smallest(FatKind kind) throws MediaException {
        for (int sectorsPerCluster = 1; sectorsPerCluster <= LARGEST_CLUSTER; sectorsPerCluster *= 2) {
            long needed = needed(sectorsPerCluster * FatGeometry.SECTOR, false);
            FatGeometry geometry = FatGeometry.ofClusters(kind, needed, sectorsPerCluster);
            if (geometry.fitsKind() && fits(geometry)) {
                return geometry;
            }
        }
        throw exceeded("which is more than " + kind + " can address, or their root has more than 512 entries");
    }

    private FatGeometry smallestFat32() throws MediaException {
        for (int sectorsPerCluster = 8; sectorsPerCluster <= 64; sectorsPerCluster *= 2) {
            long needed = needed(sectorsPerCluster * FatGeometry.SECTOR, true);
            FatGeometry geometry = FatGeometry.ofClusters(FatKind.FAT32, needed, sectorsPerCluster);
            if (geometry.fitsKind() && usualClusterSectors(geometry.totalSectors()) <= sectorsPerCluster) {
                return geometry;
            }
        }
        throw exceeded("more than FAT32 can address");
    }

    private FatGeometry ofSectors(FatKind kind, long sectors) throws MediaException {
        for (FatGeometry geometry : candidates(kind, sectors)) {
            if (geometry.fitsKind()) {
                if (!fits(geometry)) {
                    throw exceeded("which is more than the volume's " + sectors + " sectors hold");
                }
                return geometry;
            }
        }
        throw new MediaException(
                MediaErrorCode.INVALID_PLAN,
                specification.label(),
                String.format(
                        Locale.ROOT,
                        "%s needs %,d to %,d clusters, and %d sectors of 512 bytes give fewer or more; choose %s",
                        kind,
                        kind.fewestClusters(),
                        kind.mostClusters(),
                        sectors,
                        kind == FatKind.FAT32 ? "from 34 MB to 2 TB" : "another size or kind"));
    }

    /** In the order of preference: usual cluster sizes first, then what makes the number of clusters fit the kind. */
    private static List<FatGeometry> candidates(FatKind kind, long sectors) {
        List<FatGeometry> candidates = new ArrayList<>();
        if (kind == FatKind.FAT12 && sectors == FatGeometry.DISKETTE_1440_SECTORS) {
            candidates.add(FatGeometry.diskette());
        }
        if (kind == FatKind.FAT32) {
            for (int perCluster = usualClusterSectors(sectors); perCluster >= 1; perCluster /= 2) {
                candidates.add(FatGeometry.ofSize(kind, sectors, perCluster));
            }
            return candidates;
        }
        for (int perCluster = 1; perCluster <= LARGEST_CLUSTER; perCluster *= 2) {
            candidates.add(FatGeometry.ofSize(kind, sectors, perCluster));
        }
        return candidates;
    }

    /** The cluster sizes that Windows picks: 4 KiB up to 8 GiB, 8 up to 16, 16 up to 32, then 32. */
    private static int usualClusterSectors(long sectors) {
        if (sectors <= 8 * GIB_IN_SECTORS) {
            return 8;
        }
        return sectors <= 16 * GIB_IN_SECTORS ? 16 : sectors <= 32 * GIB_IN_SECTORS ? 32 : 64;
    }

    private boolean fits(FatGeometry geometry) {
        boolean inClusters = geometry.kind() == FatKind.FAT32;
        boolean rootFits = inClusters || directories.getFirst().entries() <= geometry.rootEntries();
        return rootFits && needed(geometry.clusterBytes(), inClusters) <= geometry.clusters();
    }

    private long needed(int clusterBytes, boolean withRoot) {
        long clusters = 0;
        for (FatDirectory directory : directories) {
            clusters += directory.node().isRoot() && !withRoot ? 0 : clustersFor(directory.bytes(), clusterBytes);
        }
        for (FileNode file : tree.files()) {
            clusters += clustersFor(file.size(), clusterBytes);
        }
        return clusters;
    }

    private long place() {
        long next = FatGeometry.FIRST_CLUSTER;
        for (FatDirectory directory : directories) {
            if (!directory.node().isRoot() || rootInClusters()) {
                directoryClusters[directory.node().index()] = next;
                next += clusters(directory);
            }
        }
        for (FileNode file : tree.files()) {
            fileClusters[file.index()] = file.size() == 0 ? 0 : next;
            next += clusters(file);
        }
        return next;
    }

    private static long clustersFor(long bytes, int clusterBytes) {
        return (bytes + clusterBytes - 1) / clusterBytes;
    }

    private MediaException exceeded(String why) {
        return new MediaException(
                MediaErrorCode.CAPACITY_EXCEEDED,
                specification.label(),
                "the files need " + needed(FatGeometry.SECTOR, true) + " sectors and their tables, " + why);
    }
}
