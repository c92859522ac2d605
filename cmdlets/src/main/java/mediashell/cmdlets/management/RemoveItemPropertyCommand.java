package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;

/** Removes properties of items. No provider on this system has properties that come and go, as the registry of Windows does, so each refuses. */
@Cmdlet(verb = "Remove", noun = "ItemProperty", defaultParameterSetName = "Path", supportsShouldProcess = true)
public final class RemoveItemPropertyCommand extends ItemPropertyBase {

    @ParameterGroup
    final PropertyTargets targets = new PropertyTargets();

    /** Where to look, taken as it is. */
    @Parameter(
            set = "LiteralPath",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    String[] literalPath;

    /** The properties. */
    @Parameter(mandatory = true, position = 1, valueFromPipelineByPropertyName = true, aliases = "PSProperty")
    String[] name;

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
        refuseDynamic(path, literalPath, targets.names(), "removing properties");
    }
}
