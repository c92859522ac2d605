package mediashell.media.plan;

/** What a medium is written to. */
public enum Carrier {
    /** One {@code .iso}: UDF 1.02 beside an ISO 9660 stub, as Windows media are. */
    ISO,
    /** One {@code .iso} with full ISO 9660, Joliet and UDF trees. */
    ISO_BRIDGE,
    /** A plain folder tree. */
    FOLDER,
    /** An image file of a FAT32 stick. */
    STICK_IMAGE,
    /** One WIM, for prestaged media. */
    WIM
}
