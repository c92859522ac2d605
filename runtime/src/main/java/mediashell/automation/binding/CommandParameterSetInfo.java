package mediashell.automation.binding;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** One parameter set as scripts see it (System.Management.Automation.CommandParameterSetInfo). */
@DotNetType("System.Management.Automation.CommandParameterSetInfo")
public final class CommandParameterSetInfo {

    private final CommandMetadata metadata;
    private final ParameterModel.NamedSet set;

    CommandParameterSetInfo(CommandMetadata metadata, ParameterModel.NamedSet set) {
        this.metadata = metadata;
        this.set = set;
    }

    @DotNetProperty
    public String name() {
        return set.name();
    }

    @DotNetProperty
    public boolean isDefault() {
        return set.name().equalsIgnoreCase(metadata.defaultParameterSetName());
    }

    @DotNetProperty
    @TypeName("System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.CommandParameterInfo]")
    public Object parameters() {
        List<CommandParameterInfo> parameters = new ArrayList<>();
        for (BindableParameter parameter : metadata.model().parameters()) {
            if (parameter.isIn(set.flag())) {
                parameters.add(new CommandParameterInfo(
                        parameter.metadata(),
                        parameter.rolesIn(set.flag()).getFirst().role()));
            }
        }
        return CommandDescriptions.readOnly("System.Management.Automation.CommandParameterInfo", parameters);
    }

    @Override
    public String toString() {
        String syntax = CommandSyntax.line(metadata, set);
        return syntax.substring(Math.min(syntax.length(), metadata.name().length() + 1));
    }
}
