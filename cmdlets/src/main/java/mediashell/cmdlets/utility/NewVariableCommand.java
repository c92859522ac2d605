package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.binding.CommandMetadata.ConfirmImpact;
import mediashell.automation.scope.PSVariable;
import mediashell.automation.session.SessionErrors;

/** Makes a variable. */
@Cmdlet(verb = "New", noun = "Variable", supportsShouldProcess = true, confirmImpact = ConfirmImpact.Low)
@OutputType("System.Management.Automation.PSVariable")
public final class NewVariableCommand extends VariableCommandBase {

    /** A sentence about it. */
    @Parameter
    String description;

    /** Goes on where a protection would stop it. */
    @Parameter
    boolean force;

    /** The names, wildcards allowed. */
    @Parameter(mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String name;

    /** What may be done with it later: None, ReadOnly, Constant, Private, AllScope. */
    @Parameter(type = "System.Management.Automation.ScopedItemOptions")
    Object option;

    /** Writes what was changed or made. */
    @Parameter
    boolean passThru;

    /** The scope: Global, Local, Script or how many scopes up. */
    @Parameter
    @ValidateNotNullOrEmpty
    String scope;

    /** The value. */
    @Parameter(position = 1, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    Object value;

    /** Whether other modules see it. */
    @Parameter(type = "System.Management.Automation.SessionStateEntryVisibility")
    Object visibility;

    @Override
    public void processRecord() {
        if (shouldProcess("Name: " + name + " Value: " + context().conversions().toText(value), "New variable")) {
            attempt(this::make);
        }
    }

    private void make() {
        String where = scope == null ? "Local" : scope;
        PSVariable existing = sessionState().variableInScope(name, where);
        if (existing != null && !force) {
            throw SessionErrors.of(
                    "System.Management.Automation.SessionStateException",
                    "VariableAlreadyExists",
                    ErrorCategory.ResourceExists,
                    name,
                    "variable " + name + " is there already");
        }
        PSVariable made = new PSVariable(name, value);
        made.options().addAll(options(option));
        if (description != null) {
            made.setDescription(description);
        }
        sessionState().setVariableInScope(made, where, force);
        if (passThru) {
            writeObject(made);
        }
    }
}
