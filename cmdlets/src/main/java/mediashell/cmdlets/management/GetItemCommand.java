package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.automation.provider.ProviderErrors;
import mediashell.automation.provider.ProviderPath;

/** Gets the items at paths. */
@Cmdlet(verb = "Get", noun = "Item", defaultParameterSetName = "Path")
@OutputType({"System.IO.FileInfo", "System.Boolean", "System.String", "System.IO.FileInfo", "System.IO.DirectoryInfo"})
public final class GetItemCommand extends PathCommandBase {

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
        forEachItem(where.path, where.literalPath, force, place -> {
            if (names.accepts(place.name())) {
                writeObject(found(place));
            }
        });
    }

    private Object found(ProviderPath place) {
        if (!force && place.items().isHidden(place.path())) {
            throw ProviderErrors.itemNotFound(place.shown());
        }
        return providers().item(place);
    }
}
