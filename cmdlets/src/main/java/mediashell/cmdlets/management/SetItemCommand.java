package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.provider.ProviderPath;

/** Sets the value of an item. */
@Cmdlet(verb = "Set", noun = "Item", defaultParameterSetName = "Path", supportsShouldProcess = true)
public final class SetItemCommand extends PathCommandBase {

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

    /** Writes what was changed or made. */
    @Parameter
    boolean passThru;

    /** Where to look; wildcards are expanded. */
    @Parameter(set = "Path", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String[] path;

    /** The value. */
    @Parameter(position = 1, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    Object value;

    @Override
    public void processRecord() {
        String[] all = literalPath != null ? literalPath : path;
        for (String one : all) {
            attempt(() -> {
                ProviderPath place = target(one);
                if (shouldProcess(
                        "Item: " + place.shown() + " Value: "
                                + context().conversions().toText(value),
                        "Set Item")) {
                    place.items().setValue(place.path(), PSObject.base(value));
                    if (passThru) {
                        writeObject(providers().item(place));
                    }
                }
            });
        }
    }
}
