package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.Parameter;
import mediashell.automation.binding.AliasInfo;
import mediashell.automation.scope.ScopedItemOptions;
import mediashell.automation.session.SessionErrors;

/** Removes aliases. */
@Cmdlet(verb = "Remove", noun = "Alias", defaultParameterSetName = "Default")
public final class RemoveAliasCommand extends VariableCommandBase {

    /** Goes on where a protection would stop it. */
    @Parameter
    boolean force;

    /** The names. */
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    String[] name;

    /** The scope: Global, Local, Script or how many scopes up. */
    @Parameter
    String scope;

    @Override
    public void processRecord() {
        context().commands();
        for (String one : name) {
            attempt(() -> remove(one));
        }
    }

    private void remove(String one) {
        AliasInfo alias = (AliasInfo) sessionState().alias(one);
        if (alias == null) {
            throw SessionErrors.of(
                    "System.Management.Automation.ItemNotFoundException",
                    "AliasNotFound",
                    ErrorCategory.ObjectNotFound,
                    one,
                    "there is no alias '" + one + "'");
        }
        boolean constant = alias.options().contains(ScopedItemOptions.Constant);
        if (constant || alias.options().contains(ScopedItemOptions.ReadOnly) && !force) {
            throw SessionErrors.unauthorized(
                    "AliasNotRemovable", one, "alias '" + one + "' is read-only; add -Force to remove it");
        }
        sessionState().removeAlias(one, scope, force);
    }
}
