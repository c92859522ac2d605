package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;

/** Makes properties of items. No provider on this system has properties that come and go, as the registry of Windows does, so each refuses. */
@Cmdlet(verb = "New", noun = "ItemProperty", defaultParameterSetName = "Path", supportsShouldProcess = true)
public final class NewItemPropertyCommand extends ItemPropertyBase {

    @ParameterGroup
    final PropertyTargets targets = new PropertyTargets();

    /** Where to look, taken as it is. */
    @Parameter(
            set = "LiteralPath",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    String[] literalPath;

    /** The property. */
    @Parameter(mandatory = true, position = 1, valueFromPipelineByPropertyName = true, aliases = "PSProperty")
    String name;

    /** Where to look; wildcards are expanded. */
    @Parameter(set = "Path", mandatory = true, position = 0)
    String[] path;

    /** The kind of the property, as the provider names kinds. */
    @Parameter(valueFromPipelineByPropertyName = true, aliases = "Type")
    String propertyType;

    /** The property's value. */
    @Parameter(valueFromPipelineByPropertyName = true)
    Object value;

    @Override
    public void processRecord() {
        refuseDynamic(path, literalPath, targets.names(), "making properties");
    }
}
