package mediashell.cmdlets.management;

/** Last parts of paths as users write them. */
final class ProviderNames {

    private ProviderNames() {}

    static String leaf(String path) {
        String slashes = path.replace('\\', '/');
        return slashes.substring(slashes.lastIndexOf('/') + 1);
    }
}
