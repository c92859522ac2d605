package mediashell.media.plan;

/** What a medium is written to. */
public enum Carrier {
    /** One {@code .iso}: UDF 1.02 beside an ISO 9660 stub, as Windows media are. */
    ISO,
    /** One {@code .iso} with full ISO 9660, Joliet and UDF trees. */
    ISO_BRIDGE,
    /** A plain folder tree. */
    FOLDER,
    /** A FAT32 stick with a master boot record: boots by BIOS and UEFI. An image file, or a device when the build names one. */
    STICK_IMAGE,
    /** A FAT32 stick with a GUID partition table: boots by UEFI. */
    STICK_IMAGE_GPT,
    /** One WIM, for prestaged media. */
    WIM;

    /** Whether it is a single disc or a set of discs, whose capacity is that of one disc. */
    public boolean isDisc() {
        return this == ISO || this == ISO_BRIDGE;
    }

    /** Whether its file system is FAT32. */
    public boolean isStick() {
        return this == STICK_IMAGE || this == STICK_IMAGE_GPT;
    }
}
