package mediashell.cmdlets.management;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.AllowNull;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.provider.ProviderPath;

/** Makes an item: a file, a folder, a link, a variable, an alias. */
@Cmdlet(verb = "New", noun = "Item", defaultParameterSetName = "pathSet", supportsShouldProcess = true)
@OutputType({"System.String", "System.IO.FileInfo", "System.IO.DirectoryInfo"})
public final class NewItemCommand extends PathCommandBase {

    /** Accepted for scripts' sake; providers here need no other user. */
    @Parameter(valueFromPipelineByPropertyName = true, type = "System.Management.Automation.PSCredential")
    Object credential;

    /** Goes on where a protection would stop it. */
    @Parameter
    boolean force;

    /** File, Directory, SymbolicLink or HardLink. */
    @Parameter(valueFromPipelineByPropertyName = true, aliases = "Type")
    String itemType;

    /** The name of the new item in the container that -Path names. */
    @Parameter(set = "nameSet", mandatory = true, valueFromPipelineByPropertyName = true)
    @AllowNull
    @AllowEmptyString
    String name;

    /** Where to make it. */
    @Parameter(set = "pathSet", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @Parameter(set = "nameSet", position = 0, valueFromPipelineByPropertyName = true)
    String[] path;

    /** The content, or the target of a link. */
    @Parameter(valueFromPipeline = true, valueFromPipelineByPropertyName = true, aliases = "Target")
    Object value;

    @Override
    public void processRecord() {
        String[] containers = path == null || path.length == 0 ? new String[] {"."} : path;
        for (String container : containers) {
            attempt(() -> create(container));
        }
    }

    private void create(String container) {
        ProviderPath place = target(container);
        ProviderPath made = name == null || name.isEmpty() ? place : target(joined(place));
        String action = "Create " + (itemType == null ? "Item" : itemType);
        if (shouldProcess("Destination: " + made.shown(), action)) {
            made.items().create(made.path(), itemType, PSObject.base(value), force);
            writeObject(providers().item(made));
        }
    }

    private String joined(ProviderPath container) {
        String shown = container.shown();
        return shown.endsWith("/") ? shown + name : shown + "/" + name;
    }
}
