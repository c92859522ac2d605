package mediashell.cmdlets.management;

import mediashell.automation.AllowNull;
import mediashell.automation.Cmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.provider.ProviderPath;

/** Sets properties of items. */
@Cmdlet(
        verb = "Set",
        noun = "ItemProperty",
        defaultParameterSetName = "propertyValuePathSet",
        supportsShouldProcess = true,
        aliases = "sp")
public final class SetItemPropertyCommand extends ItemPropertyBase {

    @ParameterGroup
    final PropertyTargets targets = new PropertyTargets();

    /** An object whose properties are set on the items. */
    @Parameter(
            set = "propertyPSObjectPathSet",
            mandatory = true,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true,
            type = "System.Management.Automation.PSObject")
    @Parameter(
            set = "propertyPSObjectLiteralPathSet",
            mandatory = true,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    Object inputObject;

    /** Where to look, taken as it is. */
    @Parameter(
            set = "propertyValueLiteralPathSet",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    @Parameter(set = "propertyPSObjectLiteralPathSet", mandatory = true, valueFromPipelineByPropertyName = true)
    String[] literalPath;

    /** The property. */
    @Parameter(
            set = "propertyValuePathSet",
            mandatory = true,
            position = 1,
            valueFromPipelineByPropertyName = true,
            aliases = "PSProperty")
    @Parameter(
            set = "propertyValueLiteralPathSet",
            mandatory = true,
            position = 1,
            valueFromPipelineByPropertyName = true)
    String name;

    /** Writes what was set. */
    @Parameter
    boolean passThru;

    /** Where to look; wildcards are expanded. */
    @Parameter(set = "propertyPSObjectPathSet", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @Parameter(set = "propertyValuePathSet", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String[] path;

    /** The value. */
    @Parameter(set = "propertyValuePathSet", mandatory = true, position = 2, valueFromPipelineByPropertyName = true)
    @Parameter(
            set = "propertyValueLiteralPathSet",
            mandatory = true,
            position = 2,
            valueFromPipelineByPropertyName = true)
    @AllowNull
    Object value;

    @Override
    public void processRecord() {
        NameFilter names = targets.names();
        forEachItem(path, literalPath, true, place -> {
            if (names.accepts(place.name())) {
                set(place);
            }
        });
    }

    private void set(ProviderPath place) {
        Object item = itemWithProperties(place);
        PSObject changed = PSObject.custom();
        if (name != null) {
            set(place, item, name, value, changed);
        } else {
            for (PSMemberInfo member : context().members().properties(inputObject)) {
                set(place, item, member.name(), value(inputObject, member.name()), changed);
            }
        }
        if (passThru && changed.hasInstanceMembers()) {
            writeObject(withLocation(changed, item));
        }
    }

    private void set(ProviderPath place, Object item, String property, Object newValue, PSObject changed) {
        String target = "Item: " + place.shown() + " Property: " + property;
        if (shouldProcess(target, "Set Property")) {
            PSMemberInfo member = properties(item, property).getFirst();
            context().members().set(item, member.name(), newValue);
            changed.instanceMembers().put(new PSNoteProperty(member.name(), newValue));
        }
    }
}
