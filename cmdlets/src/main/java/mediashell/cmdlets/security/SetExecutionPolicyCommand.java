package mediashell.cmdlets.security;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.values.EnumValue;

/** Sets which scripts may run; Linux has no execution policies, so it is an error, as in PowerShell. */
@Cmdlet(verb = "Set", noun = "ExecutionPolicy", supportsShouldProcess = true)
public final class SetExecutionPolicyCommand extends PSCmdlet {

    /** The policy. */
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true, type = "Microsoft.PowerShell.ExecutionPolicy")
    Object executionPolicy;

    /** Does not ask. */
    @Parameter
    boolean force;

    /** Where the policy counts. */
    @Parameter(position = 1, valueFromPipelineByPropertyName = true, type = "Microsoft.PowerShell.ExecutionPolicyScope")
    Object scope;

    @Override
    public void processRecord() {
        if (scope instanceof EnumValue given && given.name().endsWith("Policy")) {
            throwTerminatingError(errorRecord(
                    "System.InvalidOperationException",
                    "CantSetGroupPolicy",
                    ErrorCategory.InvalidOperation,
                    null,
                    "the scopes MachinePolicy and UserPolicy are set by group policy, not by this command"));
        }
        if (shouldProcess(String.valueOf(executionPolicy), "Set-ExecutionPolicy")) {
            throwTerminatingError(errorRecord(
                    "System.PlatformNotSupportedException",
                    "System.PlatformNotSupportedException",
                    ErrorCategory.NotSpecified,
                    null,
                    "Linux has no execution policies: every script may run, and nothing needs to be set"));
        }
    }
}
