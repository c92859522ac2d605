package mediashell.automation.provider;

import java.nio.file.Path;

/**
 * Paths and items across drives, as $ExecutionContext.SessionState.Path and the provider cmdlets use them. The navigation engine behind it
 * does globbing, drive and provider qualification once for all providers.
 */
public interface ProviderIntrinsics {

    /** The current location, {@code $PWD}: its PowerShell path, for example {@code /work} or {@code Env:\}. */
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
}
