package mediashell.automation.binding;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;

/** System.Management.Automation.ParameterAttribute as an object, as dynamic parameters are described with. */
@DotNetType(
        value = "System.Management.Automation.ParameterAttribute",
        base = "System.Management.Automation.Internal.ParsingBaseAttribute")
public final class ParameterAttributeValue {
    private boolean mandatory;
    private int position = ParameterSetRole.NAMED;
    private String parameterSetName = ParameterSetRole.ALL;
    private boolean valueFromPipeline;
    private boolean valueFromPipelineByPropertyName;
    private boolean valueFromRemainingArguments;
    private boolean dontShow;
    private String helpMessage;

    @DotNetConstructor
    public ParameterAttributeValue() {}

    @DotNetProperty
    public boolean mandatory() {
        return mandatory;
    }

    @DotNetProperty
    public void mandatory(boolean value) {
        mandatory = value;
    }

    @DotNetProperty
    public int position() {
        return position;
    }

    @DotNetProperty
    public void position(int value) {
        position = value;
    }

    @DotNetProperty
    public String parameterSetName() {
        return parameterSetName;
    }

    @DotNetProperty
    public void parameterSetName(String value) {
        parameterSetName = value;
    }

    @DotNetProperty
    public boolean valueFromPipeline() {
        return valueFromPipeline;
    }

    @DotNetProperty
    public void valueFromPipeline(boolean value) {
        valueFromPipeline = value;
    }

    @DotNetProperty
    public boolean valueFromPipelineByPropertyName() {
        return valueFromPipelineByPropertyName;
    }

    @DotNetProperty
    public void valueFromPipelineByPropertyName(boolean value) {
        valueFromPipelineByPropertyName = value;
    }

    @DotNetProperty
    public boolean valueFromRemainingArguments() {
        return valueFromRemainingArguments;
    }

    @DotNetProperty
    public void valueFromRemainingArguments(boolean value) {
        valueFromRemainingArguments = value;
    }

    @DotNetProperty
    public boolean dontShow() {
        return dontShow;
    }

    @DotNetProperty
    public void dontShow(boolean value) {
        dontShow = value;
    }

    @DotNetProperty
    public String helpMessage() {
        return helpMessage;
    }

    @DotNetProperty
    public void helpMessage(String value) {
        helpMessage = value;
    }

    /** A parameter's role in a set as its attribute. */
    static ParameterAttributeValue of(ParameterSetRole role, boolean hidden) {
        ParameterAttributeValue made = new ParameterAttributeValue();
        made.parameterSetName = role.set();
        made.mandatory = role.mandatory();
        made.position = role.position();
        made.valueFromPipeline = role.valueFromPipeline();
        made.valueFromPipelineByPropertyName = role.valueFromPipelineByPropertyName();
        made.valueFromRemainingArguments = role.valueFromRemainingArguments();
        made.helpMessage = role.helpMessage();
        made.dontShow = hidden;
        return made;
    }

    @DotNetProperty
    public @TypeName("System.Object") Object typeId() {
        return FacadeTypes.require("System.Management.Automation.ParameterAttribute");
    }

    /** What the binder reads. */
    public ParameterSetRole role() {
        return new ParameterSetRole(
                parameterSetName,
                mandatory,
                position,
                valueFromPipeline,
                valueFromPipelineByPropertyName,
                valueFromRemainingArguments,
                helpMessage);
    }
}
