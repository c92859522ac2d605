package mediashell.automation.provider;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** A drive (System.Management.Automation.PSDriveInfo): a name for a place of a provider, with a current location of its own. */
@DotNetType("System.Management.Automation.PSDriveInfo")
public final class PSDriveInfo {

    private final String name;
    private final ProviderInfo provider;
    private final String root;
    private final String description;
    private final Object owner;
    private String currentLocation = "";

    /**
     * @param root the provider's path of the root, without a slash at its end unless it is one
     * @param owner the scope that the drive ends with, null for the session
     */
    PSDriveInfo(String name, ProviderInfo provider, String root, String description, Object owner) {
        this.name = name;
        this.provider = provider;
        this.root = root;
        this.description = description;
        this.owner = owner;
    }

    @DotNetProperty
    public String name() {
        return name;
    }

    @DotNetProperty
    public ProviderInfo provider() {
        return provider;
    }

    @DotNetProperty
    public String root() {
        return root;
    }

    @DotNetProperty
    public String description() {
        return description;
    }

    /** The location relative to the root, without a slash at its beginning. */
    @DotNetProperty
    public String currentLocation() {
        return currentLocation;
    }

    @DotNetProperty
    public String displayRoot() {
        return null;
    }

    /** Bytes in use on the file system; null for other providers. */
    @DotNetProperty
    public Object used() {
        return provider.provider().usedBytes(root);
    }

    /** Bytes free on the file system; null for other providers. */
    @DotNetProperty
    public Object free() {
        return provider.provider().freeBytes(root);
    }

    Object owner() {
        return owner;
    }

    void setCurrentLocation(String location) {
        currentLocation = location;
    }

    /** The drive {@code /}, whose paths have no drive name. */
    boolean isRootDrive() {
        return name.equals("/");
    }

    /** How PowerShell writes a place of this drive, by the path relative to its root. */
    String show(String relative) {
        if (isRootDrive()) {
            return "/" + relative;
        }
        return name + ":/" + relative;
    }

    @Override
    @DotNetMethod
    public String toString() {
        return name;
    }
}
