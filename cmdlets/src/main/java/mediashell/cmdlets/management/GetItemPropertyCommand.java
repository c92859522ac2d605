package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.OutputType;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.provider.ProviderPath;

/** Gets properties of items as one object each. */
@Cmdlet(verb = "Get", noun = "ItemProperty", defaultParameterSetName = "Path", aliases = "gp")
@OutputType({"System.Boolean", "System.String", "System.DateTime", "System.IO.FileInfo", "System.IO.DirectoryInfo"})
public final class GetItemPropertyCommand extends ItemPropertyBase {

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

    /** Only items whose names match one of these patterns. */
    @Parameter
    String[] include;

    /** The properties; all of them when left out. */
    @Parameter(position = 1, aliases = "PSProperty")
    String[] name;

    @Override
    public void processRecord() {
        NameFilter names = new NameFilter(filter, include, exclude);
        forEachItem(where.path, where.literalPath, true, place -> {
            if (names.accepts(place.name())) {
                write(place);
            }
        });
    }

    private void write(ProviderPath place) {
        Object item = itemWithProperties(place);
        if (name == null) {
            writeObject(item);
            return;
        }
        PSObject selected = PSObject.custom();
        for (String one : name) {
            attempt(() -> select(selected, item, one));
        }
        if (selected.hasInstanceMembers()) {
            writeObject(withLocation(selected, item));
        }
    }

    private void select(PSObject selected, Object item, String property) throws DotNetException {
        for (PSMemberInfo member : properties(item, property)) {
            selected.instanceMembers().put(new PSNoteProperty(member.name(), value(item, member.name())));
        }
    }
}
