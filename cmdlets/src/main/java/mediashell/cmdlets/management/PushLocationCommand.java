package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.provider.PathInfo;
import mediashell.automation.provider.ProviderPath;

/** Remembers the current location, then goes to another one. */
@Cmdlet(verb = "Push", noun = "Location", defaultParameterSetName = "Path")
@OutputType("System.Management.Automation.PathInfo")
public final class PushLocationCommand extends PathCommandBase {

    /** The new location, taken as it is. */
    @Parameter(
            set = "LiteralPath",
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    String literalPath;

    /** Writes what was changed or made. */
    @Parameter
    boolean passThru;

    /** The new location. */
    @Parameter(set = "Path", position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    String path;

    /** The stack to use. */
    @Parameter(valueFromPipelineByPropertyName = true)
    String stackName;

    @Override
    public void processRecord() {
        attempt(this::push);
    }

    private void push() {
        ProviderPath here = providers().location();
        if (path != null && !path.isEmpty() || literalPath != null) {
            providers().setLocation(LocationPaths.folder(this, path, literalPath));
        }
        providers().locationStack(stackName == null ? "" : stackName).add(here);
        if (passThru) {
            writeObject(new PathInfo(providers().location()));
        }
    }
}
