package mediashell.site.internal.sql;

import java.sql.SQLException;

import mediashell.site.BootImage;
import mediashell.site.ContentPackage;
import mediashell.site.DriverPackage;
import mediashell.site.ImageDetails;
import mediashell.site.OperatingSystemImage;
import mediashell.site.OperatingSystemUpgradePackage;
import mediashell.site.PackageDetails;
import mediashell.site.PackageType;
import mediashell.site.SitePackage;
import mediashell.site.SoftwarePackage;
import mediashell.site.TaskSequence;
import mediashell.site.internal.SecretKeyFile;
import mediashell.site.sequence.SequenceReferences;
import org.jdbi.v3.core.Handle;

/** Packages of all kinds as rows of the table {@code package}; sequences with secrets are sealed. */
final class PackageTable {

    private final SecretKeyFile keys;

    PackageTable(SecretKeyFile keys) {
        this.keys = keys;
    }

    void save(Handle handle, SitePackage object) {
        Upsert row = common(object.details()).set("package_type", object.type().number());
        switch (object) {
            case SoftwarePackage plain -> {}
            case ContentPackage contents -> {}
            case DriverPackage driver ->
                row.set("driver_manufacturer", driver.driverManufacturer()).set("driver_model", driver.driverModel());
            case BootImage boot ->
                image(row, boot.image())
                        .set("prestart_command", boot.prestartCommandLine())
                        .set("enable_lab_shell", boot.enableLabShell());
            case OperatingSystemImage system -> image(row, system.image());
            case OperatingSystemUpgradePackage upgrade -> image(row, upgrade.image());
            case TaskSequence sequence ->
                row.set("boot_image_id", sequence.bootImageId())
                        .set("sequence", stored(sequence))
                        .set("enabled", sequence.enabled());
        }
        row.run(handle);
    }

    SitePackage read(Row row) throws SQLException {
        PackageDetails details = details(row);
        return switch (PackageType.of(row.number("package_type"))) {
            case PACKAGE -> new SoftwarePackage(details);
            case CONTENT_PACKAGE -> new ContentPackage(details);
            case DRIVER_PACKAGE ->
                new DriverPackage(details, row.text("driver_manufacturer"), row.text("driver_model"));
            case BOOT_IMAGE ->
                new BootImage(details, image(row), row.text("prestart_command"), row.flag("enable_lab_shell"));
            case OPERATING_SYSTEM_IMAGE -> new OperatingSystemImage(details, image(row));
            case OPERATING_SYSTEM_UPGRADE_PACKAGE -> new OperatingSystemUpgradePackage(details, image(row));
            case TASK_SEQUENCE ->
                new TaskSequence(
                        details, row.text("boot_image_id"), opened(row.text("sequence"), details), row.flag("enabled"));
        };
    }

    /** Passwords and keys in steps must not lie in the file for everyone to read, so such sequences are sealed. */
    private String stored(TaskSequence object) {
        return SequenceReferences.holdsSecrets(object.sequence())
                ? keys.seal(object.sequence(), object.packageId())
                : object.sequence();
    }

    private String opened(String text, PackageDetails details) {
        return SecretKeyFile.isSealed(text) ? keys.open(text, details.packageId()) : text;
    }

    static PackageType typeOf(Class<? extends SitePackage> kind) {
        return switch (kind.getSimpleName()) {
            case "SoftwarePackage" -> PackageType.PACKAGE;
            case "ContentPackage" -> PackageType.CONTENT_PACKAGE;
            case "DriverPackage" -> PackageType.DRIVER_PACKAGE;
            case "BootImage" -> PackageType.BOOT_IMAGE;
            case "OperatingSystemImage" -> PackageType.OPERATING_SYSTEM_IMAGE;
            case "OperatingSystemUpgradePackage" -> PackageType.OPERATING_SYSTEM_UPGRADE_PACKAGE;
            case "TaskSequence" -> PackageType.TASK_SEQUENCE;
            default -> throw new IllegalArgumentException("not one kind of package: " + kind);
        };
    }

    private static Upsert common(PackageDetails details) {
        return Upsert.into("package")
                .key("package_id", details.packageId())
                .set("name", details.name())
                .set("description", details.description())
                .set("manufacturer", details.manufacturer())
                .set("version", details.version())
                .set("language", details.language())
                .set("source_path", details.sourcePath())
                .set("source_version", details.sourceVersion())
                .set("source_date", details.sourceDate())
                .set("last_refresh_time", details.lastRefreshTime())
                .set("package_size", details.packageSize())
                .set("source_site", details.sourceSite());
    }

    private static Upsert image(Upsert row, ImageDetails image) {
        return row.set("image_path", image.path())
                .set("image_index", image.index())
                .set("image_architecture", image.architecture())
                .set("image_os_version", image.osVersion())
                .set("image_xml", image.xml());
    }

    private static PackageDetails details(Row row) throws SQLException {
        return new PackageDetails(
                row.text("package_id"),
                row.text("name"),
                row.text("description"),
                row.text("manufacturer"),
                row.text("version"),
                row.text("language"),
                row.text("source_path"),
                row.number("source_version"),
                row.time("source_date"),
                row.time("last_refresh_time"),
                row.big("package_size"),
                row.text("source_site"));
    }

    private static ImageDetails image(Row row) throws SQLException {
        return new ImageDetails(
                row.text("image_path"),
                row.number("image_index"),
                row.text("image_architecture"),
                row.text("image_os_version"),
                row.text("image_xml"));
    }
}
