package mediashell.cmdlets.management;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.provider.FileSystemProvider;
import mediashell.automation.provider.ProviderPath;

/** Empties files and keeps them. */
@Cmdlet(verb = "Clear", noun = "Content", defaultParameterSetName = "Path", supportsShouldProcess = true)
public final class ClearContentCommand extends PathCommandBase {

    /** Accepted for scripts' sake; providers here need no other user. */
    @Parameter(valueFromPipelineByPropertyName = true, type = "System.Management.Automation.PSCredential")
    Object credential;

    /** Leaves out items whose names match one of these patterns. */
    @Parameter
    String[] exclude;

    /** The provider's own filter, for files a pattern of names. */
    @Parameter
    String filter;

    /** Goes on where a protection would stop it. */
    @Parameter
    boolean force;

    /** Only items whose names match one of these patterns. */
    @Parameter
    String[] include;

    /** Where to look, taken as it is. */
    @Parameter(
            set = "LiteralPath",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    String[] literalPath;

    /** Where to look; wildcards are expanded. */
    @Parameter(set = "Path", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String[] path;

    @Override
    public void processRecord() {
        NameFilter names = new NameFilter(filter, include, exclude);
        for (ProviderPath place : items(path, literalPath, force)) {
            if (names.accepts(place.name()) && shouldProcess("Item: " + place.shown(), "Clear Content")) {
                attempt(() -> clear(place));
            }
        }
    }

    private static void clear(ProviderPath place) {
        if (!(place.items() instanceof FileSystemProvider)) {
            place.items().clear(place.path());
            return;
        }
        try {
            Files.write(
                    Path.of(place.path()), new byte[0], StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        } catch (IOException failed) {
            throw FileErrors.of("Clear", place.shown(), failed);
        }
    }
}
