package mediashell.automation.binding;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.DictionaryObject;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.ValueEquality;

/** System.Management.Automation.CommandMetadata: a command's declaration, to be changed and written down as a proxy of it. */
@DotNetType("System.Management.Automation.CommandMetadata")
public final class ProxyCommandMetadata {
    private final CommandInfo command;
    private final DictionaryObject parameters;
    private String name;
    private String defaultParameterSetName;
    private boolean supportsShouldProcess;
    private boolean supportsPaging;
    private boolean positionalBinding;
    private EnumValue confirmImpact;

    @DotNetConstructor
    ProxyCommandMetadata(@TypeName("System.Management.Automation.CommandInfo") CommandInfo commandInfo) {
        CommandMetadata metadata = commandInfo.metadata();
        this.command = commandInfo;
        this.name = commandInfo.name();
        this.defaultParameterSetName = metadata.defaultParameterSetName();
        this.supportsShouldProcess = metadata.supportsShouldProcess();
        this.supportsPaging = metadata.supportsPaging();
        this.positionalBinding = metadata.positionalBinding();
        this.confirmImpact = EnumValue.of(
                FacadeTypes.require("System.Management.Automation.ConfirmImpact"),
                metadata.confirmImpact().name());
        PSType dictionary = FacadeTypes.require("System.Collections.Generic.Dictionary`2");
        PSType parameter = FacadeTypes.require("System.Management.Automation.ParameterMetadata");
        this.parameters = new DictionaryObject(
                GenericType.of(dictionary, List.of(Types.STRING, parameter)), ValueEquality.IGNORE_CASE);
        metadata.parameters().forEach(each -> parameters.set(each.name(), each));
    }

    CommandInfo command() {
        return command;
    }

    List<ParameterMetadata> parameterList() {
        List<ParameterMetadata> list = new ArrayList<>();
        for (Object value : parameters.values()) {
            list.add((ParameterMetadata) value);
        }
        return list;
    }

    @DotNetProperty
    String name() {
        return name;
    }

    @DotNetProperty
    void name(String value) {
        name = value;
    }

    @DotNetProperty
    String defaultParameterSetName() {
        return defaultParameterSetName;
    }

    @DotNetProperty
    void defaultParameterSetName(String value) {
        defaultParameterSetName = value;
    }

    @DotNetProperty
    boolean supportsShouldProcess() {
        return supportsShouldProcess;
    }

    @DotNetProperty
    void supportsShouldProcess(boolean value) {
        supportsShouldProcess = value;
    }

    @DotNetProperty
    boolean supportsPaging() {
        return supportsPaging;
    }

    @DotNetProperty
    void supportsPaging(boolean value) {
        supportsPaging = value;
    }

    @DotNetProperty
    boolean positionalBinding() {
        return positionalBinding;
    }

    @DotNetProperty
    void positionalBinding(boolean value) {
        positionalBinding = value;
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.ConfirmImpact")
    EnumValue confirmImpact() {
        return confirmImpact;
    }

    @DotNetProperty
    void confirmImpact(@TypeName("System.Management.Automation.ConfirmImpact") EnumValue value) {
        confirmImpact = value;
    }

    @DotNetProperty
    @TypeName("System.Collections.Generic.Dictionary`2[System.String,System.Management.Automation.ParameterMetadata]")
    Object parameters() {
        return parameters;
    }
}
