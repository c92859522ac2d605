package mediashell.media.eltorito;

/**
 * A boot image with its place on the disc.
 *
 * @param sector first sector of 2048 bytes
 * @param loadCount units of 512 bytes that the firmware shall load; to UEFI 0 and 1 mean "up to the end of the volume"
 */
public record PlacedBootImage(BootPlatform platform, long sector, int loadCount) {

    private static final int UNIT = 512;
    private static final int LARGEST_COUNT = 0xFFFF;

    /** An image of {@code size} bytes; for UEFI a size that the 16-bit field cannot hold becomes 1. */
    public static PlacedBootImage of(BootPlatform platform, long sector, long size) {
        long units = (size + UNIT - 1) / UNIT;
        if (units <= LARGEST_COUNT) {
            return new PlacedBootImage(platform, sector, (int) units);
        }
        return new PlacedBootImage(platform, sector, platform == BootPlatform.UEFI ? 1 : LARGEST_COUNT);
    }
}
