package mediashell.site;

/** A WIM with captured operating systems (SMS_ImagePackage). */
public record OperatingSystemImage(PackageDetails details, ImageDetails image) implements SitePackage {

    @Override
    public PackageType type() {
        return PackageType.OPERATING_SYSTEM_IMAGE;
    }

    @Override
    public OperatingSystemImage withDetails(PackageDetails other) {
        return new OperatingSystemImage(other, image);
    }
}
