package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.automation.provider.ProviderPath;

/** Moves items. */
@Cmdlet(verb = "Move", noun = "Item", defaultParameterSetName = "Path", supportsShouldProcess = true)
public final class MoveItemCommand extends PathCommandBase {

    @ParameterGroup
    final ItemPaths where = new ItemPaths();

    /** Accepted for scripts' sake; providers here need no other user. */
    @Parameter(valueFromPipelineByPropertyName = true, type = "System.Management.Automation.PSCredential")
    Object credential;

    /** Where the items go. */
    @Parameter(position = 1, valueFromPipelineByPropertyName = true)
    String destination;

    /** Leaves out items whose names match one of these patterns. */
    @Parameter
    String[] exclude;

    /** The provider's own filter, for files a pattern of names. */
    @Parameter
    String filter;

    /** Goes on where a protection would stop it. */
    @Parameter
    boolean force;

    /** Only items whose names match one of these patterns. */
    @Parameter
    String[] include;

    /** Writes what was changed or made. */
    @Parameter
    boolean passThru;

    @Override
    public void processRecord() {
        NameFilter names = new NameFilter(filter, include, exclude);
        for (ProviderPath place : items(where.path, where.literalPath, force)) {
            if (names.accepts(place.name())) {
                attempt(() -> move(place));
            }
        }
    }

    private void move(ProviderPath place) {
        ProviderPath to = target(destination == null ? "." : destination);
        ProviderPath moved = to.isContainer() && !to.path().equals(place.path()) ? to.child(place.name()) : to;
        String what = place.isContainer() ? "Move Directory" : "Move File";
        if (shouldProcess("Item: " + place.shown() + " Destination: " + moved.shown(), what)) {
            place.items().move(place.path(), moved.path(), force);
            if (passThru) {
                writeObject(providers().item(moved));
            }
        }
    }
}
