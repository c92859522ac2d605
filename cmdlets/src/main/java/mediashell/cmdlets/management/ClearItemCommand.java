package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.automation.provider.ProviderPath;

/** Takes away the values of items. */
@Cmdlet(verb = "Clear", noun = "Item", defaultParameterSetName = "Path", supportsShouldProcess = true)
public final class ClearItemCommand extends PathCommandBase {

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

    @Override
    public void processRecord() {
        NameFilter names = new NameFilter(filter, include, exclude);
        for (ProviderPath place : items(where.path, where.literalPath, force)) {
            if (names.accepts(place.name()) && shouldProcess("Item: " + place.shown(), "Clear Item")) {
                attempt(() -> place.items().clear(place.path()));
            }
        }
    }
}
