package mediashell.host;

/** The product's own version, from the jar's manifest. */
final class ProductVersion {

    private ProductVersion() {}

    static String text() {
        String version = ProductVersion.class.getPackage().getImplementationVersion();
        return version == null ? "(development build)" : version;
    }
}
