package mediashell.automation.binding;

import java.util.List;

/**
 * Everything the binder, help, completion and Get-Command know of a command: one immutable model for cmdlets, functions and scripts.
 *
 * @param name the command's name
 * @param defaultParameterSetName null when none was declared
 * @param supportsShouldProcess adds -WhatIf and -Confirm
 * @param confirmImpact None, Low, Medium, High
 * @param positionalBinding false when {@code CmdletBinding(PositionalBinding = $false)}
 * @param advanced cmdlets, and functions with CmdletBinding or a Parameter attribute: common parameters, no {@code $args}
 * @param parameters own parameters in order of declaration, without the common ones
 * @param outputTypes names from OutputType
 * @param dynamicParameters whether the command has dynamic parameters
 */
public record CommandMetadata(
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

    /** System.Management.Automation.ConfirmImpact. */
    public enum ConfirmImpact {
        None,
        Low,
        Medium,
        High
    }

    /** The syntax lines as {@code Get-Command -Syntax} shows them. */
    public String syntax() {
        return CommandSyntax.render(this);
    }
}
