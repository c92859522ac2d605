package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.provider.PathInfo;
import mediashell.automation.provider.ProviderPath;

/** Finds the items that paths and wildcards name. */
@Cmdlet(verb = "Resolve", noun = "Path", defaultParameterSetName = "Path")
@OutputType({"System.String", "System.Management.Automation.PathInfo"})
public final class ResolvePathCommand extends PathCommandBase {

    /** Accepted for scripts' sake; providers here need no other user. */
    @Parameter(valueFromPipelineByPropertyName = true, type = "System.Management.Automation.PSCredential")
    Object credential;

    /** Goes on where a protection would stop it. */
    @Parameter
    boolean force;

    /** Where to look, taken as it is. */
    @Parameter(
            set = "LiteralPath",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    String[] literalPath;

    /** Where to look; wildcards are expanded. */
    @Parameter(
            set = "Path",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    String[] path;

    /** Writes paths relative to the current location. */
    @Parameter(set = "Path")
    @Parameter(set = "LiteralPath")
    boolean relative;

    /** The folder that relative paths begin from. */
    @Parameter
    String relativeBasePath;

    @Override
    public void processRecord() {
        if (relativeBasePath == null) {
            forEachItem(path, literalPath, force, this::write);
            return;
        }
        ProviderPath here = providers().location();
        boolean moved = attempt(() -> providers().setLocation(existingLiteral(relativeBasePath)));
        try {
            if (moved) {
                forEachItem(path, literalPath, force, this::write);
            }
        } finally {
            providers().setLocation(here);
        }
    }

    private void write(ProviderPath place) {
        writeObject(relative ? RelativePaths.from(providers().location().path(), place.path()) : new PathInfo(place));
    }
}
