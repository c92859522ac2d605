package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;

/** Renames a property of an item. No provider on this system has properties that come and go, as the registry of Windows does, so each refuses. */
@Cmdlet(verb = "Rename", noun = "ItemProperty", defaultParameterSetName = "Path", supportsShouldProcess = true)
public final class RenameItemPropertyCommand extends ItemPropertyBase {

    @ParameterGroup
    final PropertyTargets targets = new PropertyTargets();

    /** Where to look, taken as it is. */
    @Parameter(
            set = "LiteralPath",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    String literalPath;

    /** The property. */
    @Parameter(mandatory = true, position = 1, valueFromPipelineByPropertyName = true, aliases = "PSProperty")
    String name;

    /** The property's new name. */
    @Parameter(mandatory = true, position = 2, valueFromPipelineByPropertyName = true)
    String newName;

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
    String path;

    @Override
    public void processRecord() {
        refuseDynamic(list(path), list(literalPath), targets.names(), "renaming properties");
    }

    private static String[] list(String one) {
        return one == null ? null : new String[] {one};
    }
}
