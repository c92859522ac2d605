package mediashell.site.sequence.template;

/**
 * What is installed and how Windows is set up.
 *
 * @param productKey five groups of five, empty for none
 * @param licensingMode {@code PerSeat}, {@code PerServer}, or empty when nothing is said
 * @param connections concurrent connections for {@code PerServer}
 * @param adminPassword password of the local administrator; empty makes it random and disables the account
 * @param timeZone Windows name of the time zone, empty for the image's own
 */
public record OperatingSystemOptions(
        String imagePackageId,
        int imageIndex,
        String productKey,
        String licensingMode,
        int connections,
        String adminPassword,
        String timeZone) {

    /** An image with a random, disabled administrator and nothing else said. */
    public static OperatingSystemOptions ofImage(String imagePackageId, int imageIndex) {
        return new OperatingSystemOptions(imagePackageId, imageIndex, "", "", 5, "", "");
    }

    @Override
    public String toString() {
        return "image " + imagePackageId + " index " + imageIndex; // never the password or key
    }
}
