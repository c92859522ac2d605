package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.provider.PathInfo;

/** Makes another folder the current location. */
@Cmdlet(verb = "Set", noun = "Location", defaultParameterSetName = "Path")
@OutputType({"System.Management.Automation.PathInfo", "System.Management.Automation.PathInfoStack"})
public final class SetLocationCommand extends PathCommandBase {

    /** The new location, taken as it is. */
    @Parameter(
            set = "LiteralPath",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    String literalPath;

    /** Writes what was changed or made. */
    @Parameter
    boolean passThru;

    /** The new location. */
    @Parameter(set = "Path", position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    String path;

    /** The stack that Pop-Location is to use. */
    @Parameter(set = "Stack", valueFromPipelineByPropertyName = true)
    String stackName;

    @Override
    public void processRecord() {
        if (stackName != null) {
            return;
        }
        attempt(this::move);
    }

    private void move() {
        providers().setLocation(LocationPaths.folder(this, path, literalPath));
        if (passThru) {
            writeObject(new PathInfo(providers().location()));
        }
    }
}
