package mediashell.cmdlets.management;

import mediashell.automation.AllowEmptyCollection;
import mediashell.automation.AllowEmptyString;
import mediashell.automation.AllowNull;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.provider.ProviderPath;

/** Puts the parts of paths together. */
@Cmdlet(verb = "Join", noun = "Path")
@OutputType("System.String")
public final class JoinPathCommand extends PathCommandBase {

    /** Further parts. */
    @Parameter(position = 2, valueFromPipelineByPropertyName = true, valueFromRemainingArguments = true)
    @AllowNull
    @AllowEmptyString
    @AllowEmptyCollection
    String[] additionalChildPath;

    /** The part behind. */
    @Parameter(mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    @AllowNull
    @AllowEmptyString
    @AllowEmptyCollection
    String[] childPath;

    /** Accepted for scripts' sake; providers here need no other user. */
    @Parameter(valueFromPipelineByPropertyName = true, type = "System.Management.Automation.PSCredential")
    Object credential;

    /** The parts in front. */
    @Parameter(
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true,
            aliases = "PSPath")
    String[] path;

    /** Only paths of items that are there, wildcards expanded. */
    @Parameter
    boolean resolve;

    @Override
    public void processRecord() {
        for (String parent : path) {
            attempt(() -> join(parent));
        }
    }

    private void join(String parent) {
        String joined = parent;
        for (String child : childPath) {
            joined = PathJoin.join(joined, child);
        }
        for (String child : additionalChildPath == null ? new String[0] : additionalChildPath) {
            joined = PathJoin.join(joined, child);
        }
        providers().resolve(parent);
        if (!resolve) {
            writeObject(joined);
            return;
        }
        for (ProviderPath place : existing(joined, true)) {
            writeObject(place.shown());
        }
    }
}
