package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.scope.PSVariable;
import mediashell.automation.scope.ScopedItemOptions;
import mediashell.automation.session.SessionErrors;

/** Sets variables to null. */
@Cmdlet(verb = "Clear", noun = "Variable", supportsShouldProcess = true)
@OutputType("System.Management.Automation.PSVariable")
public final class ClearVariableCommand extends VariableCommandBase {

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

    /** Writes what was changed or made. */
    @Parameter
    boolean passThru;

    /** The scope: Global, Local, Script or how many scopes up. */
    @Parameter
    @ValidateNotNullOrEmpty
    String scope;

    @Override
    public void processRecord() {
        for (PSVariable variable : matching(name, scope, new NamePatterns(include, exclude))) {
            if (shouldProcess("Name: " + variable.name(), "Clear variable")) {
                attempt(() -> clear(variable));
            }
        }
    }

    private void clear(PSVariable variable) {
        boolean constant = variable.options().contains(ScopedItemOptions.Constant);
        if (constant || variable.isReadOnly() && !force) {
            throw SessionErrors.variableNotWritable(variable.name());
        }
        if (variable.isReadOnly()) {
            variable.setRaw(null);
        } else {
            variable.setValue(null);
        }
        if (passThru) {
            writeObject(variable);
        }
    }
}
