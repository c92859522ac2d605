package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.binding.AliasInfo;
import mediashell.automation.binding.CommandMetadata.ConfirmImpact;
import mediashell.automation.session.SessionErrors;

/** Makes a second name for a command. */
@Cmdlet(verb = "New", noun = "Alias", supportsShouldProcess = true, confirmImpact = ConfirmImpact.Low)
@OutputType("System.Management.Automation.AliasInfo")
public final class NewAliasCommand extends VariableCommandBase {

    /** A sentence about it. */
    @Parameter
    String description;

    /** Goes on where a protection would stop it. */
    @Parameter
    boolean force;

    /** The new name. */
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
    String scope;

    /** The command it stands for. */
    @Parameter(mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    String value;

    @Override
    public void processRecord() {
        context().commands();
        attempt(() -> {
            if (!force && sessionState().alias(name) != null) {
                throw SessionErrors.of(
                        "System.Management.Automation.SessionStateException",
                        "AliasAlreadyExists",
                        ErrorCategory.ResourceExists,
                        name,
                        "alias " + name + " is there already");
            }
            if (shouldProcess("Name: " + name + " Value: " + value, "New Alias")) {
                AliasInfo made = AliasWriter.alias(name, value, description, option);
                sessionState().setAlias(made, scope, force);
                if (passThru) {
                    writeObject(made);
                }
            }
        });
    }
}
