package mediashell.site;

/** The package that holds the contents of one application's deployment types (PackageType 8); made with the application. */
public record ContentPackage(PackageDetails details) implements SitePackage {

    @Override
    public PackageType type() {
        return PackageType.CONTENT_PACKAGE;
    }

    @Override
    public ContentPackage withDetails(PackageDetails other) {
        return new ContentPackage(other);
    }
}
