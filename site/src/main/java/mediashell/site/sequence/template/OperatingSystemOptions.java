package mediashell.site.sequence.template;

import java.util.regex.Pattern;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;

/**
 * What is installed and how Windows is set up.
 *
 * @param productKey five groups of five, a volume key too, or a task sequence variable between percent signs; empty for none
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

    private static final Pattern PRODUCT_KEY = Pattern.compile("(?:[A-Za-z0-9]{5}-){4}[A-Za-z0-9]{5}");

    public OperatingSystemOptions {
        boolean variable = productKey.startsWith("%") && productKey.endsWith("%");
        if (!productKey.isEmpty()
                && !variable
                && !PRODUCT_KEY.matcher(productKey).matches()) {
            throw new SiteException(
                    SiteErrorCode.INVALID_VALUE,
                    "product key",
                    "five groups of five letters and digits with hyphens were expected, or a variable between percent signs");
        }
    }

    /** An image with a random, disabled administrator and nothing else said. */
    public static OperatingSystemOptions ofImage(String imagePackageId, int imageIndex) {
        return new OperatingSystemOptions(imagePackageId, imageIndex, "", "", 5, "", "");
    }

    @Override
    public String toString() {
        return "image " + imagePackageId + " index " + imageIndex; // never the password or key
    }
}
