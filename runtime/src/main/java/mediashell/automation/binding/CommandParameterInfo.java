package mediashell.automation.binding;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;

/** A parameter in one parameter set as scripts see it (System.Management.Automation.CommandParameterInfo). */
@DotNetType("System.Management.Automation.CommandParameterInfo")
public final class CommandParameterInfo {

    private final ParameterMetadata parameter;
    private final ParameterSetRole role;

    CommandParameterInfo(ParameterMetadata parameter, ParameterSetRole role) {
        this.parameter = parameter;
        this.role = role;
    }

    @DotNetProperty
    public String name() {
        return parameter.name();
    }

    @DotNetProperty
    public PSType parameterType() {
        return parameter.type();
    }

    @DotNetProperty
    public boolean isMandatory() {
        return role.mandatory();
    }

    @DotNetProperty
    public boolean isDynamic() {
        return false;
    }

    @DotNetProperty
    public int position() {
        return role.position();
    }

    @DotNetProperty
    public boolean valueFromPipeline() {
        return role.valueFromPipeline();
    }

    @DotNetProperty
    public boolean valueFromPipelineByPropertyName() {
        return role.valueFromPipelineByPropertyName();
    }

    @DotNetProperty
    public boolean valueFromRemainingArguments() {
        return role.valueFromRemainingArguments();
    }

    @DotNetProperty
    public String helpMessage() {
        return parameter.helpMessage();
    }

    @DotNetProperty
    @TypeName("System.Collections.ObjectModel.ReadOnlyCollection`1[System.String]")
    public Object aliases() {
        return CommandDescriptions.readOnly("System.String", parameter.aliases());
    }
}
