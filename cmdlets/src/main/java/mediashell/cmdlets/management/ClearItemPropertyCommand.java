package mediashell.cmdlets.management;

import java.util.Locale;

import mediashell.automation.Cmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.provider.ProviderErrors;
import mediashell.automation.provider.ProviderPath;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.values.EnumValue;

/** Sets a property of items back to its default; of files and folders only Attributes has one. */
@Cmdlet(verb = "Clear", noun = "ItemProperty", defaultParameterSetName = "Path", supportsShouldProcess = true)
public final class ClearItemPropertyCommand extends ItemPropertyBase {

    @ParameterGroup
    final ItemPaths where = new ItemPaths();

    private static final String ATTRIBUTES = "Attributes";

    @ParameterGroup
    final PropertyTargets targets = new PropertyTargets();

    /** The property. */
    @Parameter(mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    String name;

    /** Writes what was changed. */
    @Parameter
    boolean passThru;

    @Override
    public void processRecord() {
        NameFilter names = targets.names();
        for (ProviderPath place : items(where.path, where.literalPath, true)) {
            if (names.accepts(place.name()) && attempt(() -> itemWithProperties(place))) {
                clear(place);
            }
        }
    }

    private void clear(ProviderPath place) {
        Object item = itemWithProperties(place);
        if (!name.toUpperCase(Locale.ROOT).equals(ATTRIBUTES.toUpperCase(Locale.ROOT))) {
            throw throwTerminatingError(ProviderErrors.argument(
                            null,
                            "of files and folders only the property Attributes can be cleared, not '" + name + "'")
                    .errorRecord());
        }
        String target = "Item: " + place.shown() + " Property: " + name;
        if (shouldProcess(target, "Clear Property")) {
            EnumValue normal = EnumValue.of(FacadeTypes.require("System.IO.FileAttributes"), "Normal");
            context().members().set(item, ATTRIBUTES, normal);
            write(item);
        }
    }

    private void write(Object item) {
        if (passThru) {
            PSObject changed = PSObject.custom();
            changed.instanceMembers().put(new PSNoteProperty(ATTRIBUTES, value(item, ATTRIBUTES)));
            writeObject(withLocation(changed, item));
        }
    }
}
