package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;

/** Moves properties from one item to another. No provider on this system has properties that come and go, as the registry of Windows does, so each refuses. */
@Cmdlet(verb = "Move", noun = "ItemProperty", defaultParameterSetName = "Path", supportsShouldProcess = true)
public final class MoveItemPropertyCommand extends ItemPropertyBase {

    @ParameterGroup
    final PropertyTargets targets = new PropertyTargets();

    /** The item that gets the property. */
    @Parameter(mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    String destination;

    /** Where to look, taken as it is. */
    @Parameter(
            set = "LiteralPath",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    String[] literalPath;

    /** The properties. */
    @Parameter(mandatory = true, position = 2, valueFromPipelineByPropertyName = true, aliases = "PSProperty")
    String[] name;

    /** Writes what was changed. */
    @Parameter
    boolean passThru;

    /** Where to look; wildcards are expanded. */
    @Parameter(
            set = "Path",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    String[] path;

    @Override
    public void processRecord() {
        refuseDynamic(path, literalPath, targets.names(), "moving properties");
    }
}
