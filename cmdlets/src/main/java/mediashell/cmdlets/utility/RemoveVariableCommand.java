package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.scope.PSVariable;

/** Removes variables. */
@Cmdlet(verb = "Remove", noun = "Variable", supportsShouldProcess = true)
public final class RemoveVariableCommand extends VariableCommandBase {

    /** Leaves out items whose names match one of these patterns. */
    @Parameter
    String[] exclude;

    /** Goes on where a protection would stop it. */
    @Parameter
    boolean force;

    /** Only items whose names match one of these patterns. */
    @Parameter
    String[] include;

    /** The names, wildcards allowed. */
    @Parameter(mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String[] name;

    /** The scope: Global, Local, Script or how many scopes up. */
    @Parameter
    @ValidateNotNullOrEmpty
    String scope;

    @Override
    public void processRecord() {
        for (PSVariable variable : matching(name, scope, new NamePatterns(include, exclude))) {
            if (shouldProcess("Name: " + variable.name(), "Remove variable")) {
                attempt(() -> sessionState().removeVariable(variable.name(), scope, force));
            }
        }
    }
}
