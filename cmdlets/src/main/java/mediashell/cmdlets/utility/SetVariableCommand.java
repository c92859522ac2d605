package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.scope.PSVariable;
import mediashell.automation.scope.ScopedItemOptions;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.TypedArray;
import mediashell.text.WildcardPattern;

/** Sets variables and makes those that are not there. */
@Cmdlet(verb = "Set", noun = "Variable", supportsShouldProcess = true)
@OutputType("System.Management.Automation.PSVariable")
public final class SetVariableCommand extends VariableCommandBase {

    /** A sentence about it. */
    @Parameter
    String description;

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

    private final List<Object> piped = new ArrayList<>();
    private boolean gotInput;

    @Override
    public void processRecord() {
        if (isBound("Value") && myInvocation().expectingInput()) {
            piped.add(value);
            gotInput = true;
        }
    }

    @Override
    public void endProcessing() {
        Object stored = gotInput ? joined() : value;
        for (String one : name) {
            if (shouldProcess(
                    "Name: " + one + " Value: " + context().conversions().toText(stored), "Set variable")) {
                attempt(() -> assign(one, stored));
            }
        }
    }

    private Object joined() {
        return piped.size() == 1 ? piped.getFirst() : TypedArray.ofObjects(piped);
    }

    private void assign(String one, Object stored) {
        if (WildcardPattern.containsWildcardCharacters(one)) {
            for (PSVariable variable : matching(new String[] {one}, scope, new NamePatterns(include, exclude))) {
                change(variable, stored);
            }
            return;
        }
        PSVariable existing = sessionState().variableInScope(one, scope == null ? "Local" : scope);
        if (existing != null) {
            change(existing, stored);
            return;
        }
        PSVariable made = new PSVariable(one, stored);
        describe(made);
        sessionState().setVariableInScope(made, scope == null ? "Local" : scope, force);
        written(made);
    }

    private void change(PSVariable variable, Object stored) {
        Set<ScopedItemOptions> wanted = options(option);
        if (wanted.contains(ScopedItemOptions.Constant)) {
            throw SessionErrors.unauthorized(
                    "VariableCannotBeMadeConstant",
                    variable.name(),
                    "variable " + variable.name() + " is there already and can no longer become a constant");
        }
        boolean constant = variable.options().contains(ScopedItemOptions.Constant);
        if (constant || variable.isReadOnly() && !force) {
            throw SessionErrors.variableNotWritable(variable.name());
        }
        if (isBound("Value") || gotInput) {
            if (variable.isReadOnly()) {
                variable.setRaw(variable.constrain(stored));
            } else {
                store(variable, stored);
            }
        }
        if (isBound("Option")) {
            variable.options().clear();
        }
        describe(variable);
        written(variable);
    }

    /** A value that the variable's type does not take is an error of the attribute that stands for the type. */
    private static void store(PSVariable variable, Object stored) {
        try {
            variable.setValue(stored);
        } catch (DotNetException refused) {
            if (refused.errorRecord() != null && refused.errorRecord().category() == ErrorCategory.MetadataError) {
                throw refused;
            }
            throw SessionErrors.of(
                    "System.Management.Automation.ArgumentTransformationMetadataException",
                    "RuntimeException",
                    ErrorCategory.MetadataError,
                    null,
                    refused.getMessage());
        }
    }

    private void describe(PSVariable variable) {
        variable.options().addAll(options(option));
        if (description != null) {
            variable.setDescription(description);
        }
    }

    private void written(PSVariable variable) {
        if (passThru) {
            writeObject(variable);
        }
    }
}
