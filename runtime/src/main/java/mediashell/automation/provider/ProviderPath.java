package mediashell.automation.provider;

/**
 * A place of a provider, not necessarily an item that is there.
 *
 * @param drive the drive it was reached through, or null for provider-qualified paths
 * @param path the provider's own path: absolute for files, a name for variables
 * @param shown the path as PowerShell writes it
 */
public record ProviderPath(ProviderInfo provider, PSDriveInfo drive, String path, String shown) {

    public ItemProvider items() {
        return provider.provider();
    }

    public boolean exists() {
        return items().exists(path);
    }

    public boolean isContainer() {
        return items().isContainer(path);
    }

    /** The last part of the path. */
    public String name() {
        return lastPart(path);
    }

    static String lastPart(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? path : path.substring(slash + 1);
    }

    /** {@code Microsoft.PowerShell.Core\FileSystem::/x}. */
    public String qualified() {
        return provider.qualifiedName() + "::" + path;
    }

    /** The place of an item in this container. */
    public ProviderPath child(String name) {
        return new ProviderPath(provider, drive, append(path, name), append(shown, name));
    }

    private static String append(String container, String name) {
        return container.isEmpty() || container.endsWith("/") ? container + name : container + "/" + name;
    }

    /** The container, or null at the root. */
    public ProviderPath parent() {
        int slash = path.lastIndexOf('/');
        if (path.equals("/") || path.isEmpty()) {
            return null;
        }
        String above = slash < 0 ? "" : slash == 0 ? "/" : path.substring(0, slash);
        int shownSlash = shown.lastIndexOf('/');
        String shownAbove = shownSlash <= 0 ? "/" : shown.substring(0, shownSlash);
        return new ProviderPath(provider, drive, above, shownAbove);
    }
}
