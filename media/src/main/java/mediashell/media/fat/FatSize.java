package mediashell.media.fat;

/** How large a FAT volume shall be, and of which kind. */
public sealed interface FatSize {

    /** A small boot image: a 1.44 MB diskette if the files fit it, otherwise the smallest volume that holds them. */
    record Smallest() implements FatSize {}

    /** A kind, just large enough for the files. */
    record SmallestOf(FatKind kind) implements FatSize {}

    /** A kind with so many sectors of 512 bytes. */
    record OfSectors(FatKind kind, long sectors) implements FatSize {}
}
