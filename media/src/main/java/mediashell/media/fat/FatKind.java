package mediashell.media.fat;

/** The three widths of an allocation table entry; the number of clusters alone decides which one it is (FAT 3.5). */
public enum FatKind {
    FAT12(12, 1, 4084),
    FAT16(16, 4085, 65_524),
    FAT32(32, 65_525, 268_435_444);

    private static final long LARGEST_FAT12 = (16L << 20) / 512;
    private static final long LARGEST_FAT16 = (512L << 20) / 512;

    private final int bits;
    private final long fewestClusters;
    private final long mostClusters;

    FatKind(int bits, long fewestClusters, long mostClusters) {
        this.bits = bits;
        this.fewestClusters = fewestClusters;
        this.mostClusters = mostClusters;
    }

    public static FatKind ofClusters(long clusters) {
        return clusters <= FAT12.mostClusters ? FAT12 : clusters <= FAT16.mostClusters ? FAT16 : FAT32;
    }

    /** The kind that Windows picks for a volume of so many sectors of 512 bytes: FAT12 to 16 MB, FAT16 to 512 MB. */
    public static FatKind usualFor(long sectors) {
        return sectors <= LARGEST_FAT12 ? FAT12 : sectors <= LARGEST_FAT16 ? FAT16 : FAT32;
    }

    public int bits() {
        return bits;
    }

    public long fewestClusters() {
        return fewestClusters;
    }

    public long mostClusters() {
        return mostClusters;
    }

    /** The entry that ends a chain; of FAT32 only 28 bits count. */
    long endOfChain() {
        return switch (this) {
            case FAT12 -> 0xFFF;
            case FAT16 -> 0xFFFF;
            case FAT32 -> 0x0FFF_FFFF;
        };
    }

    /** Entries from this value on end a chain. */
    long firstEndOfChain() {
        return endOfChain() - 7;
    }
}
