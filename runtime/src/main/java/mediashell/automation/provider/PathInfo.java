package mediashell.automation.provider;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** A path with its drive and provider, as Get-Location and Resolve-Path give it (System.Management.Automation.PathInfo). */
@DotNetType("System.Management.Automation.PathInfo")
public final class PathInfo {

    private final ProviderPath place;

    public PathInfo(ProviderPath place) {
        this.place = place;
    }

    @DotNetProperty
    public PSDriveInfo drive() {
        return place.drive();
    }

    @DotNetProperty
    public ProviderInfo provider() {
        return place.provider();
    }

    @DotNetProperty
    public String providerPath() {
        return place.path();
    }

    @DotNetProperty
    public String path() {
        return place.shown();
    }

    @Override
    @DotNetMethod
    public String toString() {
        return place.shown();
    }
}
