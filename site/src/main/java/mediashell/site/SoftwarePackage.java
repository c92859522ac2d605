package mediashell.site;

/** A package with optional programs (SMS_Package); the vendor's plain "Package" is a name of java.lang. */
public record SoftwarePackage(PackageDetails details) implements SitePackage {

    @Override
    public PackageType type() {
        return PackageType.PACKAGE;
    }

    @Override
    public SoftwarePackage withDetails(PackageDetails other) {
        return new SoftwarePackage(other);
    }
}
