package mediashell.automation.provider;

import java.util.List;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** A provider as Get-PSProvider shows it (System.Management.Automation.ProviderInfo). */
@DotNetType("System.Management.Automation.ProviderInfo")
public final class ProviderInfo {

    private final ItemProvider provider;
    private final SessionProviders session;

    ProviderInfo(ItemProvider provider, SessionProviders session) {
        this.provider = provider;
        this.session = session;
    }

    /** What does the work. */
    public ItemProvider provider() {
        return provider;
    }

    @DotNetProperty
    public String name() {
        return provider.name();
    }

    @DotNetProperty
    public String moduleName() {
        return "Microsoft.PowerShell.Core";
    }

    @DotNetProperty
    public String home() {
        return provider.home();
    }

    @DotNetProperty
    public String description() {
        return "";
    }

    /** The drives visible now. */
    @DotNetProperty
    public Object drives() {
        List<PSDriveInfo> drives = session.drives();
        return mediashell.automation.values.TypedArray.ofObjects(
                drives.stream().filter(drive -> drive.provider() == this).toList());
    }

    /** {@code Microsoft.PowerShell.Core\FileSystem}: what PSPath begins with. */
    public String qualifiedName() {
        return moduleName() + "\\" + name();
    }

    @Override
    @DotNetMethod
    public String toString() {
        return qualifiedName();
    }
}
