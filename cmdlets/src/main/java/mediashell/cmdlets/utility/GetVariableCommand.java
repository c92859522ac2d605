package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.scope.PSVariable;

/** Gets variables or their values. */
@Cmdlet(verb = "Get", noun = "Variable")
@OutputType("System.Management.Automation.PSVariable")
public final class GetVariableCommand extends VariableCommandBase {

    /** Leaves out items whose names match one of these patterns. */
    @Parameter
    String[] exclude;

    /** Only items whose names match one of these patterns. */
    @Parameter
    String[] include;

    /** The names, wildcards allowed. */
    @Parameter(position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] name;

    /** The scope: Global, Local, Script or how many scopes up. */
    @Parameter
    @ValidateNotNullOrEmpty
    String scope;

    /** Writes the values alone. */
    @Parameter
    boolean valueOnly;

    @Override
    public void processRecord() {
        attempt(() -> {
            for (PSVariable variable : matching(name, scope, new NamePatterns(include, exclude))) {
                writeObject(valueOnly ? variable.value() : variable);
            }
        });
    }
}
