package mediashell.site;

/** The setup files of an operating system (SMS_OperatingSystemInstallPackage). */
public record OperatingSystemUpgradePackage(PackageDetails details, ImageDetails image) implements SitePackage {

    @Override
    public PackageType type() {
        return PackageType.OPERATING_SYSTEM_UPGRADE_PACKAGE;
    }

    @Override
    public OperatingSystemUpgradePackage withDetails(PackageDetails other) {
        return new OperatingSystemUpgradePackage(other, image);
    }
}
