package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.provider.ProviderPath;

/** Gets the values of properties of items. */
@Cmdlet(verb = "Get", noun = "ItemPropertyValue", defaultParameterSetName = "Path", aliases = "gpv")
public final class GetItemPropertyValueCommand extends ItemPropertyBase {

    /** Accepted for scripts' sake; providers here need no other user. */
    @Parameter(valueFromPipelineByPropertyName = true, type = "System.Management.Automation.PSCredential")
    Object credential;

    /** Leaves out items whose names match one of these patterns. */
    @Parameter
    String[] exclude;

    /** The provider's own filter, for files a pattern of names. */
    @Parameter
    String filter;

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

    /** The properties. */
    @Parameter(mandatory = true, position = 1, aliases = "PSProperty")
    String[] name;

    /** Where to look; wildcards are expanded. */
    @Parameter(set = "Path", position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] path;

    @Override
    public void processRecord() {
        String[] patterns = path == null && literalPath == null ? new String[] {"."} : path;
        NameFilter names = new NameFilter(filter, include, exclude);
        forEachItem(patterns, literalPath, true, place -> {
            if (names.accepts(place.name())) {
                write(place);
            }
        });
    }

    private void write(ProviderPath place) {
        Object item = itemWithProperties(place);
        for (String one : name) {
            try {
                for (PSMemberInfo member : properties(item, one)) {
                    writeObject(value(item, member.name()));
                }
            } catch (DotNetException missing) {
                writeError(errorRecord(
                        "System.IO.IOException",
                        "System.IO.IOException",
                        ErrorCategory.ReadError,
                        one,
                        missing.getMessage()));
            }
        }
    }
}
