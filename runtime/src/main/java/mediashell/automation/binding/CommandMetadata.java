package mediashell.automation.binding;

import java.util.List;

/**
 * Everything the binder, help, completion and Get-Command know of a command: one immutable model for cmdlets, functions and scripts.
 */
public final class CommandMetadata {

    private final String name;
    private final String defaultParameterSetName;
    private final boolean supportsShouldProcess;
    private final ConfirmImpact confirmImpact;
    private final boolean supportsPaging;
    private final boolean positionalBinding;
    private final boolean advanced;
    private final List<ParameterMetadata> parameters;
    private final List<String> outputTypes;
    private final boolean dynamicParameters;
    private ParameterModel model;

    /** System.Management.Automation.ConfirmImpact. */
    public enum ConfirmImpact {
        None,
        Low,
        Medium,
        High
    }

    /**
     * @param name the command's name
     * @param defaultParameterSetName null when none was declared
     * @param supportsShouldProcess adds -WhatIf and -Confirm
     * @param supportsPaging adds -First, -Skip and -IncludeTotalCount
     * @param positionalBinding false when {@code CmdletBinding(PositionalBinding = $false)}
     * @param advanced cmdlets, and functions with CmdletBinding or a Parameter attribute: common parameters, no {@code $args}
     * @param parameters own parameters in order of declaration, without the common ones
     * @param outputTypes names from OutputType
     * @param dynamicParameters whether the command has dynamic parameters
     */
    public CommandMetadata(
            String name,
            String defaultParameterSetName,
            boolean supportsShouldProcess,
            ConfirmImpact confirmImpact,
            boolean supportsPaging,
            boolean positionalBinding,
            boolean advanced,
            List<ParameterMetadata> parameters,
            List<String> outputTypes,
            boolean dynamicParameters) {
        this.name = name;
        this.defaultParameterSetName = defaultParameterSetName;
        this.supportsShouldProcess = supportsShouldProcess;
        this.confirmImpact = confirmImpact;
        this.supportsPaging = supportsPaging;
        this.positionalBinding = positionalBinding;
        this.advanced = advanced;
        this.parameters = List.copyOf(parameters);
        this.outputTypes = List.copyOf(outputTypes);
        this.dynamicParameters = dynamicParameters;
    }

    public String name() {
        return name;
    }

    public String defaultParameterSetName() {
        return defaultParameterSetName;
    }

    public boolean supportsShouldProcess() {
        return supportsShouldProcess;
    }

    public ConfirmImpact confirmImpact() {
        return confirmImpact;
    }

    public boolean supportsPaging() {
        return supportsPaging;
    }

    public boolean positionalBinding() {
        return positionalBinding;
    }

    public boolean advanced() {
        return advanced;
    }

    public List<ParameterMetadata> parameters() {
        return parameters;
    }

    public List<String> outputTypes() {
        return outputTypes;
    }

    public boolean dynamicParameters() {
        return dynamicParameters;
    }

    /** The syntax lines as {@code Get-Command -Syntax} shows them. */
    public String syntax() {
        return CommandSyntax.render(this);
    }

    /** The binder's view: parameter sets as bits, common parameters included. Made on first use; a race makes it twice, harmlessly. */
    ParameterModel model() {
        ParameterModel made = model;
        if (made == null) {
            made = ParameterModel.of(this);
            model = made;
        }
        return made;
    }
}
