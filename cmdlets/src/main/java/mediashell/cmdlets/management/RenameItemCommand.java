package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.provider.ProviderPath;

/** Gives an item another name. */
@Cmdlet(verb = "Rename", noun = "Item", defaultParameterSetName = "ByPath", supportsShouldProcess = true)
public final class RenameItemCommand extends PathCommandBase {

    /** Accepted for scripts' sake; providers here need no other user. */
    @Parameter(valueFromPipelineByPropertyName = true, type = "System.Management.Automation.PSCredential")
    Object credential;

    /** Goes on where a protection would stop it. */
    @Parameter
    boolean force;

    /** The item, its path taken as it is. */
    @Parameter(
            set = "ByLiteralPath",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    String literalPath;

    /** The new name, without folders. */
    @Parameter(mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    String newName;

    /** Writes what was changed or made. */
    @Parameter
    boolean passThru;

    /** The item. */
    @Parameter(
            set = "ByPath",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    String path;

    @Override
    public void processRecord() {
        String[] patterns = path == null ? null : new String[] {path};
        String[] literals = literalPath == null ? null : new String[] {literalPath};
        for (ProviderPath place : items(patterns, literals, true)) {
            attempt(() -> rename(place));
        }
    }

    private void rename(ProviderPath place) {
        String what = place.isContainer() ? "Rename Directory" : "Rename File";
        if (shouldProcess("Item: " + place.shown() + " Destination: " + newName, what)) {
            place.items().rename(place.path(), newName, force);
            if (passThru) {
                ProviderPath parent = place.parent();
                writeObject(providers().item(parent.child(ProviderNames.leaf(newName))));
            }
        }
    }
}
