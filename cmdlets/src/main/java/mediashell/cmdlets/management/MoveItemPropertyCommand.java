package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;

/** Moves properties from one item to another. No provider on this system has properties that come and go, as the registry of Windows does, so each refuses. */
@Cmdlet(verb = "Move", noun = "ItemProperty", defaultParameterSetName = "Path", supportsShouldProcess = true)
public final class MoveItemPropertyCommand extends ItemPropertyBase {

    @ParameterGroup
    final ItemPaths where = new ItemPaths();

    @ParameterGroup
    final PropertyTargets targets = new PropertyTargets();

    /** The item that gets the property. */
    @Parameter(mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    String destination;

    /** The properties. */
    @Parameter(mandatory = true, position = 2, valueFromPipelineByPropertyName = true, aliases = "PSProperty")
    String[] name;

    /** Writes what was changed. */
    @Parameter
    boolean passThru;

    @Override
    public void processRecord() {
        refuseDynamic(where.path, where.literalPath, targets.names(), "moving properties");
    }
}
