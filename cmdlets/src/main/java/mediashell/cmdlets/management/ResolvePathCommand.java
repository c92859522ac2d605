package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.automation.provider.PathInfo;
import mediashell.automation.provider.ProviderPath;

/** Finds the items that paths and wildcards name. */
@Cmdlet(verb = "Resolve", noun = "Path", defaultParameterSetName = "Path")
@OutputType({"System.String", "System.Management.Automation.PathInfo"})
public final class ResolvePathCommand extends PathCommandBase {

    @ParameterGroup
    final ItemPaths where = new ItemPaths();

    /** Accepted for scripts' sake; providers here need no other user. */
    @Parameter(valueFromPipelineByPropertyName = true, type = "System.Management.Automation.PSCredential")
    Object credential;

    /** Goes on where a protection would stop it. */
    @Parameter
    boolean force;

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
            forEachItem(where.path, where.literalPath, force, this::write);
            return;
        }
        ProviderPath here = providers().location();
        boolean moved = attempt(() -> providers().setLocation(existingLiteral(relativeBasePath)));
        try {
            if (moved) {
                forEachItem(where.path, where.literalPath, force, this::write);
            }
        } finally {
            providers().setLocation(here);
        }
    }

    private void write(ProviderPath place) {
        writeObject(relative ? RelativePaths.from(providers().location().path(), place.path()) : new PathInfo(place));
    }
}
