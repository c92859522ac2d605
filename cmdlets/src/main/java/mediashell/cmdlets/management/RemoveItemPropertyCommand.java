package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;

/** Removes properties of items. No provider on this system has properties that come and go, as the registry of Windows does, so each refuses. */
@Cmdlet(verb = "Remove", noun = "ItemProperty", defaultParameterSetName = "Path", supportsShouldProcess = true)
public final class RemoveItemPropertyCommand extends ItemPropertyBase {

    @ParameterGroup
    final ItemPaths where = new ItemPaths();

    @ParameterGroup
    final PropertyTargets targets = new PropertyTargets();

    /** The properties. */
    @Parameter(mandatory = true, position = 1, valueFromPipelineByPropertyName = true, aliases = "PSProperty")
    String[] name;

    @Override
    public void processRecord() {
        refuseDynamic(where.path, where.literalPath, targets.names(), "removing properties");
    }
}
