package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.automation.provider.FileSystemProvider;
import mediashell.automation.provider.ProviderPath;

/** Copies items. */
@Cmdlet(verb = "Copy", noun = "Item", defaultParameterSetName = "Path", supportsShouldProcess = true)
public final class CopyItemCommand extends PathCommandBase {

    @ParameterGroup
    final ItemPaths where = new ItemPaths();

    /** Keeps folders as folders; -Container:$false puts all files into one. */
    @Parameter
    boolean container = true;

    /** Accepted for scripts' sake; providers here need no other user. */
    @Parameter(valueFromPipelineByPropertyName = true, type = "System.Management.Automation.PSCredential")
    Object credential;

    /** Where the copies go. */
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

    /** Copies what folders hold. */
    @Parameter
    boolean recurse;

    @Override
    public void processRecord() {
        NameFilter names = new NameFilter(null, include, exclude);
        for (ProviderPath place : items(where.path, where.literalPath, force)) {
            boolean chosen = names.accepts(place.name()) && acceptsTop(place);
            if (chosen) {
                attempt(() -> copy(place));
            }
        }
    }

    /** A -Filter leaves folders alone: it chooses among the files. */
    private boolean acceptsTop(ProviderPath place) {
        return place.isContainer() || new NameFilter(filter, null, null).accepts(place.name());
    }

    private void copy(ProviderPath place) {
        ProviderPath destinationPlace = target(destination == null ? "." : destination);
        boolean flatten = isBound("Container") && !container;
        boolean intoFolder = destinationPlace.isContainer() && !(flatten && place.isContainer());
        ProviderPath copy = intoFolder && place.items() instanceof FileSystemProvider
                ? destinationPlace.child(place.name())
                : destinationPlace;
        ProviderPath flat = flatten && place.isContainer() ? destinationPlace.child(place.name()) : copy;
        String what = place.isContainer() ? "Copy Directory" : "Copy File";
        if (shouldProcess("Item: " + place.shown() + " Destination: " + copy.shown(), what)) {
            NameFilter below = new NameFilter(filter, null, exclude);
            place.items().copy(place.path(), flat.path(), recurse, force, flatten, below::accepts);
            if (passThru) {
                writeObject(providers().item(copy));
            }
        }
    }
}
