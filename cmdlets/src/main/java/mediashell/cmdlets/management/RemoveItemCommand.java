package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.automation.provider.FileSystemProvider;
import mediashell.automation.provider.ProviderPath;

/** Removes items. */
@Cmdlet(verb = "Remove", noun = "Item", defaultParameterSetName = "Path", supportsShouldProcess = true)
public final class RemoveItemCommand extends PathCommandBase {

    @ParameterGroup
    final ItemPaths where = new ItemPaths();

    /** Accepted for scripts' sake; providers here need no other user. */
    @Parameter(valueFromPipelineByPropertyName = true, type = "System.Management.Automation.PSCredential")
    Object credential;

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

    /** Goes into folders too. */
    @Parameter
    boolean recurse;

    @Override
    public void processRecord() {
        NameFilter names = new NameFilter(filter, include, exclude);
        for (ProviderPath place : items(where.path, where.literalPath, force)) {
            if (names.accepts(place.name())) {
                attempt(() -> remove(place));
            }
        }
    }

    private void remove(ProviderPath place) {
        boolean isLink = ChildSelection.isLink(place);
        String kind = place.isContainer() && !isLink ? "Remove Directory" : "Remove File";
        if (!shouldProcess(place.shown(), kind) || !mayEmpty(place, isLink)) {
            return;
        }
        place.items().remove(place.path(), recurse, force);
    }

    /** A folder with something in it goes only with -Recurse or when the user agrees. */
    private boolean mayEmpty(ProviderPath place, boolean isLink) {
        if (recurse || isLink || !place.isContainer() || !(place.items() instanceof FileSystemProvider)) {
            return true;
        }
        return place.items().childNames(place.path()).isEmpty()
                || shouldContinue(
                        "'" + place.shown() + "' is not empty and -Recurse was not given; remove it with all it holds?",
                        "Confirm");
    }
}
