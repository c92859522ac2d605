package mediashell.site;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * What every package has, whatever it holds (SMS_PackageBaseclass).
 *
 * @param packageId site code and five hexadecimal digits
 * @param sourcePath UNC or local path as the administrator gave it, empty for a package without source files
 * @param sourceVersion counts refreshes of the source, from 1
 * @param sourceDate when the object was made
 * @param lastRefreshTime when the source was last read
 * @param packageSize size of the source in KB, as PackageSize counts
 * @param sourceSite code of the site that owns the object
 */
public record PackageDetails(
        String packageId,
        String name,
        String description,
        String manufacturer,
        String version,
        String language,
        String sourcePath,
        int sourceVersion,
        Instant sourceDate,
        Instant lastRefreshTime,
        long packageSize,
        String sourceSite) {

    public PackageDetails {
        if (!SiteCodes.isPackageId(packageId)) {
            throw new SiteException(
                    SiteErrorCode.INVALID_VALUE,
                    "PackageID",
                    "must be a site code and five hexadecimal digits, but is '" + packageId + "'");
        }
        packageId = packageId.toUpperCase(Locale.ROOT);
        if (name == null || name.isBlank()) {
            throw new SiteException(SiteErrorCode.INVALID_VALUE, packageId, "a package needs a name");
        }
        description = orEmpty(description);
        manufacturer = orEmpty(manufacturer);
        version = orEmpty(version);
        language = orEmpty(language);
        sourcePath = orEmpty(sourcePath);
        Objects.requireNonNull(sourceDate, "sourceDate");
        lastRefreshTime = lastRefreshTime == null ? sourceDate : lastRefreshTime;
        sourceSite = sourceSite == null || sourceSite.isEmpty() ? packageId.substring(0, 3) : sourceSite;
    }

    /** A new object of version 1 with nothing but a name. */
    public static PackageDetails create(String packageId, String name, Instant now) {
        return new PackageDetails(packageId, name, "", "", "", "", "", 1, now, now, 0, "");
    }

    public PackageDetails withName(String value) {
        return new PackageDetails(
                packageId,
                value,
                description,
                manufacturer,
                version,
                language,
                sourcePath,
                sourceVersion,
                sourceDate,
                lastRefreshTime,
                packageSize,
                sourceSite);
    }

    public PackageDetails withDescription(String value) {
        return new PackageDetails(
                packageId,
                name,
                value,
                manufacturer,
                version,
                language,
                sourcePath,
                sourceVersion,
                sourceDate,
                lastRefreshTime,
                packageSize,
                sourceSite);
    }

    public PackageDetails withManufacturer(String value) {
        return new PackageDetails(
                packageId,
                name,
                description,
                value,
                version,
                language,
                sourcePath,
                sourceVersion,
                sourceDate,
                lastRefreshTime,
                packageSize,
                sourceSite);
    }

    public PackageDetails withVersion(String value) {
        return new PackageDetails(
                packageId,
                name,
                description,
                manufacturer,
                value,
                language,
                sourcePath,
                sourceVersion,
                sourceDate,
                lastRefreshTime,
                packageSize,
                sourceSite);
    }

    public PackageDetails withLanguage(String value) {
        return new PackageDetails(
                packageId,
                name,
                description,
                manufacturer,
                version,
                value,
                sourcePath,
                sourceVersion,
                sourceDate,
                lastRefreshTime,
                packageSize,
                sourceSite);
    }

    public PackageDetails withSourcePath(String value) {
        return new PackageDetails(
                packageId,
                name,
                description,
                manufacturer,
                version,
                language,
                value,
                sourceVersion,
                sourceDate,
                lastRefreshTime,
                packageSize,
                sourceSite);
    }

    /** The same object after its source was read: its version, the time, and the size in bytes (kept in KB, rounded up). */
    public PackageDetails refreshed(int toVersion, Instant when, long bytes) {
        return new PackageDetails(
                packageId,
                name,
                description,
                manufacturer,
                version,
                language,
                sourcePath,
                toVersion,
                sourceDate,
                when,
                (bytes + 1023) / 1024,
                sourceSite);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
