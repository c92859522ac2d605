package mediashell.media.fat;

/**
 * Where the parts of a FAT volume lie, in sectors of 512 bytes from its start: reserved sectors, two equal tables, the root
 * directory (FAT12 and FAT16), clusters.
 *
 * @param reservedSectors with what aligns the first cluster
 * @param tables allocation tables, two on every volume that this engine writes
 * @param fatSectors sectors of one table
 * @param rootEntries 0 for FAT32
 * @param clusters how many clusters the volume has
 */
public record FatGeometry(
        FatKind kind,
        long totalSectors,
        int sectorsPerCluster,
        int reservedSectors,
        int tables,
        long fatSectors,
        int rootEntries,
        long clusters,
        int media) {

    public static final int SECTOR = 512;
    static final int TABLES = 2;
    static final int FIXED_DISK = 0xF8;
    static final int DISKETTE = 0xF0;
    static final long DISKETTE_1440_SECTORS = 2880;
    static final int FIRST_CLUSTER = 2;

    private static final int ENTRIES_PER_SECTOR = SECTOR / 32;
    private static final int DISKETTE_ROOT_ENTRIES = 224;
    private static final int ROOT_ENTRIES = 512;
    private static final int RESERVED_FAT32 = 32;

    /** FAT 3.5 advises to stay away from the numbers where the kind changes, since some readers are off by a few. */
    private static final int BORDER = 16;

    /** The first cluster begins at a multiple of this, so that clusters and pages of flash memory agree. */
    private static final int ALIGNMENT = 8;

    /** The layout of a 1.44 MB diskette, which Microsoft's UEFI boot images have. */
    static FatGeometry diskette() {
        return of(FatKind.FAT12, DISKETTE_1440_SECTORS, 1, DISKETTE_ROOT_ENTRIES, 1, DISKETTE);
    }

    /** A volume of a given size; the caller checks that the number of clusters fits the kind. */
    static FatGeometry ofSize(FatKind kind, long totalSectors, int sectorsPerCluster) {
        int rootEntries = kind == FatKind.FAT32 ? 0 : ROOT_ENTRIES;
        return of(kind, totalSectors, sectorsPerCluster, rootEntries, ALIGNMENT, FIXED_DISK);
    }

    /** The smallest volume with at least so many clusters. */
    static FatGeometry ofClusters(FatKind kind, long clusters, int sectorsPerCluster) {
        long wanted = Math.max(clusters, kind.fewestClusters() + BORDER);
        int rootEntries = kind == FatKind.FAT32 ? 0 : ROOT_ENTRIES;
        long overhead = dataStart(kind, tableSectors(kind, wanted), rootEntries, ALIGNMENT);
        return ofSize(kind, overhead + wanted * sectorsPerCluster, sectorsPerCluster);
    }

    private static FatGeometry of(
            FatKind kind, long total, int sectorsPerCluster, int rootEntries, int alignment, int media) {
        long table = tableSectors(kind, total / sectorsPerCluster);
        while (table > 1) {
            long clusters = clusters(kind, total, sectorsPerCluster, table - 1, rootEntries, alignment);
            if (tableSectors(kind, clusters) > table - 1) {
                break;
            }
            table--;
        }
        long start = dataStart(kind, table, rootEntries, alignment);
        long clusters = clusters(kind, total, sectorsPerCluster, table, rootEntries, alignment);
        int reserved = (int) (start - TABLES * table - rootEntries / ENTRIES_PER_SECTOR);
        return new FatGeometry(kind, total, sectorsPerCluster, reserved, TABLES, table, rootEntries, clusters, media);
    }

    private static long clusters(
            FatKind kind, long total, int sectorsPerCluster, long table, int rootEntries, int alignment) {
        return Math.max(0, total - dataStart(kind, table, rootEntries, alignment)) / sectorsPerCluster;
    }

    private static long dataStart(FatKind kind, long table, int rootEntries, int alignment) {
        int reserved = kind == FatKind.FAT32 ? RESERVED_FAT32 : 1;
        long end = reserved + TABLES * table + rootEntries / ENTRIES_PER_SECTOR;
        return (end + alignment - 1) / alignment * alignment;
    }

    private static long tableSectors(FatKind kind, long clusters) {
        long bytes = ((clusters + FIRST_CLUSTER) * kind.bits() + 7) / 8;
        return (bytes + SECTOR - 1) / SECTOR;
    }

    boolean fitsKind() {
        return clusters >= kind.fewestClusters() && clusters <= kind.mostClusters();
    }

    int clusterBytes() {
        return sectorsPerCluster * SECTOR;
    }

    long rootSectors() {
        return (rootEntries + ENTRIES_PER_SECTOR - 1) / ENTRIES_PER_SECTOR;
    }

    long rootStart() {
        return reservedSectors + tables * fatSectors;
    }

    long dataStart() {
        return rootStart() + rootSectors();
    }

    /** The first sector of a cluster, from the start of the volume. */
    public long sectorOf(long cluster) {
        return dataStart() + (cluster - FIRST_CLUSTER) * sectorsPerCluster;
    }
}
