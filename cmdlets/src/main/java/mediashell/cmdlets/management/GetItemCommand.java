package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.provider.ProviderErrors;
import mediashell.automation.provider.ProviderPath;

/** Gets the items at paths. */
@Cmdlet(verb = "Get", noun = "Item", defaultParameterSetName = "Path")
@OutputType({"System.IO.FileInfo", "System.Boolean", "System.String", "System.IO.FileInfo", "System.IO.DirectoryInfo"})
public final class GetItemCommand extends PathCommandBase {

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

    /** Where to look, taken as it is. */
    @Parameter(
            set = "LiteralPath",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    String[] literalPath;

    /** Where to look; wildcards are expanded. */
    @Parameter(
            set = "Path",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    String[] path;

    @Override
    public void processRecord() {
        NameFilter names = new NameFilter(filter, include, exclude);
        forEachItem(path, literalPath, force, place -> {
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
