package mediashell.automation.provider;

import java.nio.file.Path;
import java.util.List;

/**
 * Paths and items across drives, as $ExecutionContext.SessionState.Path and the provider cmdlets use them. The navigation engine behind it
 * does globbing, drive and provider qualification once for all providers.
 */
public interface ProviderIntrinsics {

    /** The current location, {@code $PWD}: its PowerShell path, for example {@code /work} or {@code Env:/}. */
    String currentLocation();

    void setLocation(String path);

    /**
     * The file behind a path of the FileSystem provider: relative to {@code $PWD}, drives and {@code \} understood, no globbing.
     *
     * @throws mediashell.automation.DotNetException when the path belongs to another provider or a drive does not exist
     */
    Path toFile(String path);

    /** The location of the FileSystem provider, whatever drive is current: where native programs start. */
    String currentFileSystemLocation();

    /** The current location as a place. */
    ProviderPath location();

    void setLocation(ProviderPath place);

    /** The stack of Push-Location by name; an empty name is the default stack. */
    List<ProviderPath> locationStack(String name);

    /** The place that a path names; nothing needs to be there. Wildcards are not expanded, backticks stay. */
    ProviderPath resolve(String path);

    /**
     * The existing items that a pattern matches, in the order in which they are listed.
     *
     * @param hidden whether hidden items count
     */
    List<ProviderPath> glob(String pattern, boolean hidden);

    /** The item with the properties PSPath, PSParentPath, PSChildName, PSDrive, PSProvider and PSIsContainer. */
    Object item(ProviderPath place);

    /** The drives visible from the code that runs now. */
    List<PSDriveInfo> drives();

    /** The drive of that name, or null. */
    PSDriveInfo drive(String name);

    /** Makes a drive; errors are DriveAlreadyExists and DriveRootError. */
    PSDriveInfo addDrive(String name, ProviderInfo provider, String root, String description, String scope);

    void removeDrive(PSDriveInfo drive);

    List<ProviderInfo> providers();

    /** The provider of that name, qualified or not, or null. */
    ProviderInfo provider(String name);
}
