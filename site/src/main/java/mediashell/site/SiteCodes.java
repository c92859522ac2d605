package mediashell.site;

import java.util.Locale;
import java.util.regex.Pattern;

/** The rules of site codes and of the ids that begin with one (facts/site-and-content.md §1.2). */
public final class SiteCodes {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3}");
    private static final Pattern PACKAGE_ID = Pattern.compile("[A-Z0-9]{3}[0-9A-F]{5}");

    private SiteCodes() {}

    /** The code in upper case, if it is one. */
    public static String require(String code) {
        String upper = code == null ? "" : code.toUpperCase(Locale.ROOT);
        if (!CODE.matcher(upper).matches()) {
            throw new SiteException(
                    SiteErrorCode.INVALID_VALUE, "site code", "must be three letters or digits, but is '" + code + "'");
        }
        return upper;
    }

    /** Whether the text has the form of a PackageID: a site code and five hexadecimal digits. */
    public static boolean isPackageId(String text) {
        return text != null && PACKAGE_ID.matcher(text.toUpperCase(Locale.ROOT)).matches();
    }

    /** The n-th PackageID of a site: {@code ABC00001} is the first. */
    public static String packageId(String siteCode, long number) {
        if (number < 1 || number > 0xFFFFF) {
            throw new SiteException(
                    SiteErrorCode.INVALID_VALUE,
                    "PackageID",
                    "five hexadecimal digits hold 1 to 1048575, but the next number is " + number);
        }
        return require(siteCode) + String.format(Locale.ROOT, "%05X", number);
    }
}
