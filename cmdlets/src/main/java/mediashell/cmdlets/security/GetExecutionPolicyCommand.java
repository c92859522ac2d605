package mediashell.cmdlets.security;

import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.values.EnumValue;

/** Tells which scripts may run: all of them, since Linux has no execution policies. */
@Cmdlet(verb = "Get", noun = "ExecutionPolicy")
@OutputType("Microsoft.PowerShell.ExecutionPolicy")
public final class GetExecutionPolicyCommand extends PSCmdlet {

    private static final String SCOPES = "Microsoft.PowerShell.ExecutionPolicyScope";

    /** In the order in which they count. */
    private static final List<String> LISTED =
            List.of("MachinePolicy", "UserPolicy", "Process", "CurrentUser", "LocalMachine");

    /** Gives the policy of each scope. */
    @Parameter
    boolean list;

    /** One scope. */
    @Parameter(position = 0, valueFromPipelineByPropertyName = true, type = SCOPES)
    Object scope;

    @Override
    public void beginProcessing() {
        if (list && isBound("Scope")) {
            throwTerminatingError(errorRecord(
                    "System.InvalidOperationException",
                    "ListAndScopeSpecified",
                    ErrorCategory.InvalidOperation,
                    null,
                    "-List and -Scope exclude each other: give one of them"));
        }
    }

    @Override
    public void processRecord() {
        if (!list) {
            writeObject(unrestricted());
            return;
        }
        for (String each : LISTED) {
            PSObject row = PSObject.custom();
            row.instanceMembers().put(new PSNoteProperty("Scope", EnumValue.of(FacadeTypes.require(SCOPES), each)));
            row.instanceMembers().put(new PSNoteProperty("ExecutionPolicy", unrestricted()));
            writeObject(row);
        }
    }

    private static EnumValue unrestricted() {
        return EnumValue.of(FacadeTypes.require("Microsoft.PowerShell.ExecutionPolicy"), "Unrestricted");
    }
}
