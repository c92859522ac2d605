package mediashell.media.image;

/** How a stick is divided. */
public enum PartitionScheme {
    /** One active FAT32 partition; boots by BIOS and by UEFI, and is what Windows' own sticks have. */
    MBR,
    /** One basic data partition behind a protective record; boots by UEFI. */
    GPT
}
